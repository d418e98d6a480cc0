// What our charts need of ECharts; `npm run engine` makes echarts.js of it. A chart of another type is empty until it is here.
import { BarChart, GaugeChart, GraphChart, LineChart, PieChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { getInstanceByDom, init, use, version } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, GaugeChart, GraphChart, LineChart, PieChart, GraphicComponent, GridComponent, LegendComponent, MarkLineComponent, CanvasRenderer]);
globalThis.echarts = { getInstanceByDom, init, version };
