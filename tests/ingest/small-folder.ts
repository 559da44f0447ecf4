import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Readonly<Record<string, string>>;

const HOUSE = 'low,mid,high,basis,evidence,note';
const CLAIM_COLUMNS =
  'id,refs,statement,about,metric,variant,domain,low,mid,high,unit,period_from,period_to,basis,seen,attributed_to,sources,published,confidence,tags,note';

/** A folder in which everything occurs once: two stages, one challenger, three firms, their evidence. */
export const SMALL: Files = {
  'organizations.csv': 'slug,name,kind,note\nanalysts,Analysts Ltd,RESEARCH_HOUSE,\n',
  'sources.csv':
    'id,publisher,title,url,published,retrieved,seen\nS1,Analysts Ltd,Report,https://example.org/1,2026-05,2026-11-24,PAGE\nS2,Nobody,Page,,,2026-11-24,RELAY\n',
  'firms.csv':
    'slug,name,aliases,listings,country,roles,parent,parent_name,listed,confidence,sources,note\n' +
    'lumen,Lumen Café,LC;Lumen,NASDAQ:LMN;TWSE:1234,US,laser-maker,,,true,HIGH,S1,\n' +
    'modco,Modco,,,CN,module-maker,holding,,,,,\n' +
    'holding,Holding,,,CN,,,Elsewhere Group,false,,,\n',
  'stages.csv': 'slug,name,description\nmodule,Module maker,Assembles modules\nlaser,Laser maker,Makes lasers\n',
  'technologies.csv':
    'slug,name,description,root_stage,in_baseline\npluggable,Pluggable,Reference,module,true\ncpo,CPO,Challenger,module,false\n',
  'domains.csv': 'slug,domain,name,quoted_for\nscale-out,SCALE_OUT,Between racks,EVIDENCE\n',
  'generations.csv': 'domain,generation,technology\nSCALE_OUT,1,pluggable\nSCALE_OUT,2,cpo\n',
  'markets.csv': 'slug,name\noptics,Optics\n',
  'resources.csv': 'slug,name,description\nlasers,Lasers,\n',
  'products.csv':
    'slug,name,technology_tag,technology,domain,announced,available,speed,detail,seen,source\nm1,Module One,CPO,cpo,SCALE_OUT,2026-03 (sampling),2027,1.6T,,PAGE,S1\n',
  'relations.csv':
    'id,from,relation,to,what,technology,tag,product,share_low,share_mid,share_high,value,unit,valid_from,valid_to,status,confidence,claims\n' +
    'r1,lumen,SUPPLIES,modco,lasers,cpo,cpo,m1,0.1,0.2,0.3,,,2025,2026-02,REPORTED,HIGH,c1;c2\n' +
    'r2,modco,MAKES,m1,,,,,,,,,,,,,,c1\n',
  'claims/research.csv':
    `${CLAIM_COLUMNS}\n` +
    'c1,C01,"Lumen supplies ""most"" lasers",firm:lumen;technology:cpo,FIRM_SHARE,,,10,20,30,percent,2025,2026-02,REPORTED,PAGE,analysts,S1;S2,2026-04,HIGH,lasers,\n' +
    'c2,,Modco earns well,firm:modco;domain:scale-out,OPERATING_MARGIN,,,,12,,percent,,,ESTIMATED,RELAY,,S2,,LOW,,\n',
  'fiscal-figures.csv':
    'id,firm,fiscal_year,period_end,months,currency,metric,segment,value,unit,basis,seen,source,note\n' +
    'f1,modco,FY2025,2025-12-31,12,CNY,REVENUE,,700,millions,LOCAL,PAGE,S1,\n' +
    'f2,modco,FY2025,2025-12-31,12,CNY,OPERATING_INCOME,,140,millions,LOCAL,PAGE,S1,\n' +
    'f3,modco,Q1 FY2026,2026-03-31,3,CNY,REVENUE,,250,millions,LOCAL,PAGE,S1,\n',
  'exchange-rates.csv': 'currency,year,per_usd,seen,source,note\nCNY,2025,7,RECALL,S1,\n',
  'forecasts.csv':
    'id,organization,made_on,metric,subject,period,low,mid,high,unit,seen,source,actual,actual_value,actual_source,note\nFC1,analysts,2024-03,MARKET_GROWTH,Optics,2024,,22,,percent,PAGE,S1,20 percent,20,S2,\n',
  'parameter-claims.csv':
    'id,parameter,year,claims,low,mid,high,conversion\n' +
    'PC1,market/SCALE_OUT,2026,c1,,2.5e9,,as stated\nPC2,input/cpo/module/laser,,c1,0.1,,0.3,percent / 100\n',
  'base-case/market.csv': `domain,year,${HOUSE}\nSCALE_OUT,2025,1e9,2e9,3e9,ESTIMATED,c1,\nSCALE_OUT,2026,2e9,3e9,4e9,ASSUMED,,\n`,
  'base-case/price-path.csv': `year,${HOUSE}\n2025,900,1000,1100,ASSUMED,,\n`,
  'base-case/relative-prices.csv': `technology,${HOUSE}\npluggable,1,1,1,ASSUMED,,\ncpo,0.8,0.9,1,ASSUMED,,\n`,
  'base-case/box-margins.csv': `technology,${HOUSE}\npluggable,0,0,0,ASSUMED,,\ncpo,0,0,0,ASSUMED,,\n`,
  'base-case/curves.csv': `domain,technology,year,${HOUSE}\nSCALE_OUT,cpo,2025,0,0.1,0.2,ASSUMED,,\n`,
  'base-case/input-coefficients.csv': `technology,buyer,seller,${HOUSE}\npluggable,module,laser,0.1,0.2,0.3,ESTIMATED,c1,\ncpo,module,laser,0.2,0.3,0.4,ASSUMED,,\n`,
  'base-case/captures.csv':
    'stage,technology,firm,share_low,share_mid,share_high,margin_low,margin_mid,margin_high,basis,evidence,note\n' +
    'module,*,modco,0.3,0.4,0.5,0.1,0.2,0.3,ESTIMATED,c1;c2,\nlaser,cpo,lumen,0.5,0.6,0.7,0.2,0.3,0.4,ASSUMED,,\n',
  'base-case/stage-margins.csv': `stage,${HOUSE}\nmodule,0.05,0.1,0.15,ASSUMED,,\nlaser,0.1,0.2,0.3,ASSUMED,,\n`,
  'base-case/capacities.csv': `resource,year,${HOUSE}\nlasers,2026,0.7,0.8,0.9,ASSUMED,,\n`,
  'base-case/uses.csv':
    'resource,technology,low,mid,high,unit,basis,evidence,note\nlasers,cpo,4,6,8,dies per port,ASSUMED,,\n',
  'base-case/buyer-cost.csv':
    'quantity,technology,low,mid,high,unit,basis,evidence,note\npue,*,1.1,1.2,1.5,ratio,ASSUMED,,\n',
};

/** Writes the files into a folder of their own, which goes with the run. */
export async function writeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** The small folder with one file changed; fails where there is nothing to change. */
export function edited(file: string, from: string, to: string, files: Files = SMALL): Files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}

/** The small folder with a row added to one file. */
export function withRow(file: string, row: string, files: Files = SMALL): Files {
  return { ...files, [file]: `${files[file] ?? ''}${row}\n` };
}
