import { linearProgramSolver } from '../src/economics/numerics/linear-program-solver.ts';
let t=performance.now();
const solve = await linearProgramSolver(); console.log('load', performance.now()-t);
const p={maximize:[1,.78,.7,1.1,.12,1.1],constraints:[{coefficients:[1,1,.66,.66,0,.66],upper:.3},{coefficients:[1,1,.8,.8,0,.8],upper:.28},{coefficients:[0,0,0,1,0,1],upper:.004},{coefficients:[1,0,0,0,0,0],upper:.5}],bounds:[.51,.03,0,.005,.45,.001].map(upper=>({lower:0,upper}))};
for (let k=0;k<4;k++){t=performance.now(); for(let i=0;i<100;i++) solve(p); console.log((performance.now()-t)/100);}
