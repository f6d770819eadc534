import { openScreen } from '../../lib/screen/screen';
import { Panel } from './Panel';

openScreen((settings) => <Panel settings={settings} />);
