package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.store.MemoryStore;

/** What every store knows before the first file: industries, chains, indicators. */
final class ReferenceData {

    private static final Stamp SEEDED = Stamp.NONE.next(Instant.EPOCH, "seed");

    private ReferenceData() {}

    static MemoryStore store() {
        return new MemoryStore(Ledger.of(records()));
    }

    private static List<LedgerRecord> records() {
        var records = new ArrayList<LedgerRecord>();
        records.add(industry("BIOMED", "生物医学", 1, "生物医药"));
        records.add(industry("TOURISM", "文化创意旅游", 2, "文旅"));
        records.add(industry("FOOD", "健康食品", 3));
        records.add(industry("PRINTING", "印务包装", 4));
        records.add(industry("ELECTRONICS", "电子信息", 5));
        records.add(industry("PRODUCER_SERVICES", "生产性服务业", 6));
        records.add(industry("URBAN", "城市功能配套", 7));
        records.add(industry("AGRI", "都市休闲农业", 8));
        records.add(chain("BIOMED", "原料药", "化学制剂", "生物药", "CRO", "第三方医学检验", "医药冷链", "体外诊断"));
        records.add(chain("TOURISM", "景区/主题公园", "艺术家聚落", "酒店民宿", "演艺", "休闲农业"));
        records.add(chain("FOOD", "食品加工"));
        records.add(chain("PRINTING", "包装印刷"));
        records.add(chain("ELECTRONICS", "电子元器件"));
        records.add(chain("PRODUCER_SERVICES", "科技服务"));
        records.add(chain("URBAN", "商业综合体"));
        records.add(chain("AGRI", "园艺花卉"));
        records.add(indicator("MAJOR_SIGNED", "新签约引进重大项目", Unit.COUNT, 1));
        records.add(indicator("DOMESTIC_CAPITAL", "到位省外内资", Unit.YI_YUAN, 2));
        records.add(indicator("FOREIGN_CAPITAL", "利用外资", Unit.WAN_USD, 3));
        return records;
    }

    private static Industry industry(String code, String name, int order, String... aliases) {
        return new Industry(code, name, null, order < 3, null, order, List.of(aliases), Map.of(), SEEDED);
    }

    private static Chain chain(String industry, String... links) {
        return new Chain(
                industry + "_CHAIN",
                industry,
                null,
                null,
                industry,
                Arrays.stream(links)
                        .map(link -> new Chain.Link(
                                "L-" + link,
                                link,
                                null,
                                Chain.Tier.MIDSTREAM,
                                false,
                                link.equals("CRO") ? List.of("合同研究") : List.of(),
                                Map.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                SEEDED);
    }

    private static Indicator indicator(String code, String name, Unit unit, int order) {
        var measure = unit == Unit.COUNT ? new Measure.CountReached(Stage.SIGNED) : new Measure.SumArrivals();
        var filter = new IndicatorFilter(
                null,
                null,
                Set.of(),
                Set.of(),
                unit == Unit.WAN_USD ? Set.of(FundSource.FOREIGN) : Set.of(FundSource.OUT_OF_PROVINCE));
        return new Indicator(
                code,
                name,
                null,
                unit,
                measure,
                filter,
                "",
                null,
                BigDecimal.ONE,
                order,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                SEEDED);
    }
}
