/** The other floor: the driver alone, which runs the statement of the body over HTTP. Run as a process of its own. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';

const [uri = '', port = '0'] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unused'), { disableLosslessIntegers: true });

createServer(async (request, response) => {
  const { query, variables } = JSON.parse(await text(request));
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(query.startsWith('{') ? 'RETURN 1' : query, variables);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(records.map((record) => record.toObject())));
  } finally {
    await session.close();
  }
}).listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
