import { render } from '@testing-library/react';
import { Dashboard } from '../../entrypoints/dashboard/Dashboard';
import { Screen } from '../../lib/screen/screen';

/** Opens the dashboard at a page, such as "/people". */
export function openDashboard(path: string) {
  location.hash = `#${path}`;
  return render(<Screen>{(settings) => <Dashboard settings={settings} />}</Screen>);
}
