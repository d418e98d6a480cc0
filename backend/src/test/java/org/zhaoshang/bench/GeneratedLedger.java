package org.zhaoshang.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

/**
 * A large ledger, the same one each time: projects with their stages, attributes, and 2.5 arrivals each, on the links of the
 * chains; one in fifty names a link that is not there. Every second was followed up, every fourth has promises, a request
 * and something it needs.
 */
public final class GeneratedLedger {

    private static final Stage[] STAGES = {Stage.RESERVE, Stage.SIGNED, Stage.STARTED, Stage.BUILDING, Stage.PRODUCING};
    private static final int CHAINS = 8;
    private static final int LINKS = 30;
    private static final int NEITHER = 50;
    private static final Stamp FIRST = new Stamp(1, Instant.EPOCH, "bench");

    private final Random random = new Random(2015);
    private final Random ofService = new Random(315); // its own, so that the rest stays what it was

    public List<LedgerRecord> projects(int count) {
        var projects = new ArrayList<LedgerRecord>(count);
        for (var i = 0; i < count; i++) {
            projects.add(project(i));
        }
        return projects;
    }

    /** A chain for each industry. */
    public List<LedgerRecord> chains() {
        return IntStream.range(0, CHAINS)
                .<LedgerRecord>mapToObj(GeneratedLedger::chain)
                .toList();
    }

    private static Chain chain(int i) {
        return new Chain(
                chainCode(i),
                "产业链" + i,
                null,
                null,
                "INDUSTRY" + i,
                numbered(
                        LINKS,
                        link -> new Chain.Link(
                                linkCode(link),
                                "环节" + link,
                                null,
                                Chain.Tier.values()[link * Chain.Tier.values().length / LINKS],
                                link % 3 == 0,
                                List.of(),
                                Map.of())),
                numbered(LINKS - 8, from -> new Chain.Flow(linkCode(from), linkCode(from + 8), Map.of())),
                numbered(LINKS / 2, link -> new Chain.Enterprise("企业" + link, linkCode(link), true, Map.of())),
                numbered(LINKS, link -> new Chain.Candidate("目标" + link, linkCode(link), "补链", 1 + link % 3, Map.of())),
                Map.of(),
                FIRST);
    }

    private static <T> List<T> numbered(int count, IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }

    private static String chainCode(int i) {
        return ("CHAIN" + i % CHAINS).intern();
    }

    private static String linkCode(int i) {
        return ("LINK" + i % LINKS).intern();
    }

    private Project project(int i) {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("园区", "园区" + i % 5);
        attributes.put("用地", Map.of("亩", BigDecimal.valueOf(random.nextInt(200))));
        attributes.put("预计税收(万元)", BigDecimal.valueOf(random.nextInt(9_000)));
        return new Project(
                "G-" + i,
                new Profile(
                        "项目" + i + "示例",
                        i % 3 == 0 ? ProjectKind.EXPANSION : ProjectKind.NEW,
                        i % 4 == 0,
                        "INDUSTRY" + i % CHAINS,
                        chainCode(i),
                        i % NEITHER == 0 ? "没有的环节" : linkCode(i / CHAINS),
                        null,
                        yuan(random.nextInt(200_000)),
                        Agreement.FORMAL,
                        null),
                new Responsibility(List.of(Credit.whole("D" + i % 10)), "P" + i % 30, null),
                stages(),
                List.of(),
                arrivals(i % 2 == 0 ? 2 : 3),
                service(i),
                attributes,
                Map.of(),
                FIRST);
    }

    private List<StageEntry> stages() {
        var entered = 1 + random.nextInt(STAGES.length);
        var on = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(500));
        var stages = new ArrayList<StageEntry>(entered);
        for (var i = 0; i < entered; i++) {
            stages.add(StageEntry.of(STAGES[i], on));
            on = on.plusDays(random.nextInt(120));
        }
        return List.copyOf(stages);
    }

    private Service service(int i) {
        if (i % 2 != 0) {
            return Service.NONE;
        }
        var contacts = List.of(contact(), contact());
        if (i % 4 != 0) {
            return Service.NONE.withFollowUps(contacts);
        }
        var power = new FactorNeed("YS-1", Factor.POWER, null, null, day(), settled(), "D" + i % 7, null, Map.of());
        return Service.NONE
                .withFollowUps(contacts)
                .withCommitments(List.of(promise("CN-1", "按期投产"), promise("CN-2", "完成厂区外道路")))
                .withRequests(List.of(new ServiceRequest("SQ-1", "员工子女入学", day(), day(), settled(), null, Map.of())))
                .withFactors(List.of(power));
    }

    private FollowUp contact() {
        return new FollowUp(day(), "电话", null, null, "了解进展", null, null, null, Map.of());
    }

    private Commitment promise(String code, String promise) {
        return new Commitment(code, promise, null, day(), settled(), null, null, Map.of());
    }

    private LocalDate day() {
        return LocalDate.of(2014, 1, 1).plusDays(ofService.nextInt(730));
    }

    private @Nullable LocalDate settled() {
        return ofService.nextInt(10) == 0 ? null : day();
    }

    private List<FundArrival> arrivals(int count) {
        var arrivals = new ArrayList<FundArrival>(count);
        for (var i = 0; i < count; i++) {
            var on = LocalDate.of(2014, 7, 1).plusDays(random.nextInt(550));
            var foreign = random.nextInt(10) == 0;
            var amount = foreign
                    ? Money.of(BigDecimal.valueOf(random.nextInt(900)), MoneyUnit.WAN, Currency.USD)
                    : yuan(random.nextInt(9_000));
            var source = foreign
                    ? FundSource.FOREIGN
                    : random.nextInt(3) == 0 ? FundSource.LOCAL : FundSource.OUT_OF_PROVINCE;
            arrivals.add(FundArrival.of("R" + i, on, amount, source));
        }
        return List.copyOf(arrivals);
    }

    private static Money yuan(int wan) {
        return Money.of(BigDecimal.valueOf(wan), MoneyUnit.WAN, Currency.CNY);
    }

    public static Map<String, BigDecimal> evenShares() {
        var shares = new HashMap<String, BigDecimal>();
        for (var i = 0; i < 10; i++) {
            shares.put("D" + i, BigDecimal.ONE.movePointLeft(1));
        }
        return shares;
    }
}
