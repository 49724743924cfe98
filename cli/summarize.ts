/** The command line as it stands in its sources, which tests run; in use, `start.js` starts what was built of them. */
import { main } from './main';

await main();
