import { openScreen } from '../../lib/screen/screen';
import { Popup } from './Popup';

openScreen((settings) => <Popup settings={settings} />);
