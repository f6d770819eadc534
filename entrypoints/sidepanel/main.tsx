import { openScreen } from '../../lib/screen';
import { Panel } from './Panel';

openScreen((settings) => <Panel settings={settings} />);
