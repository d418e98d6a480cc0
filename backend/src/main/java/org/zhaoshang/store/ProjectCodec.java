package org.zhaoshang.store;

import java.util.List;
import org.bson.Document;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;

final class ProjectCodec implements Codec<Project> {

    private final ServiceCodec service = new ServiceCodec();

    @Override
    public Project decode(Fields in) {
        var stamp = in.stamp();
        return new Project(
                in.text("code"),
                profile(in),
                responsibility(in),
                in.list("stages", ProjectCodec::stage),
                in.list("recognitions", ProjectCodec::recognition),
                in.list("arrivals", ProjectCodec::arrival),
                service.decode(in),
                in.map("attributes"),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(Project project) {
        var profile = project.profile();
        var responsibility = project.responsibility();
        var out = Documents.of(project.extra())
                .text("code", project.code())
                .text("name", profile.name())
                .text("kind", profile.kind())
                .flag("major", profile.major())
                .text("industry", profile.industry())
                .text("chain", profile.chain())
                .text("link", profile.link())
                .text("investor", profile.investor())
                .money("planned", profile.planned())
                .text("agreement", profile.agreement())
                .text("parent", profile.parent())
                .list("credits", responsibility.credits(), ProjectCodec::write)
                .text("person", responsibility.person())
                .text("leader", responsibility.leader())
                .list("stages", project.stages(), ProjectCodec::write)
                .list("recognitions", project.recognitions(), ProjectCodec::write)
                .list("arrivals", project.arrivals(), ProjectCodec::write);
        service.encode(project.service(), out);
        return out.map("attributes", project.attributes())
                .stamp(project.stamp())
                .done();
    }

    private static Profile profile(Fields in) {
        return new Profile(
                in.text("name"),
                in.code("kind", ProjectKind.class),
                in.flag("major"),
                in.text("industry"),
                in.optionalText("chain"),
                in.optionalText("link"),
                in.optionalText("investor"),
                in.optionalMoney("planned"),
                in.optionalCode("agreement", Agreement.class),
                in.optionalText("parent"));
    }

    private static Responsibility responsibility(Fields in) {
        List<Credit> credits = in.list(
                "credits", credit -> new Credit(credit.text("department"), credit.decimal("share"), credit.rest()));
        return new Responsibility(credits, in.optionalText("person"), in.optionalText("leader"));
    }

    private static Document write(Credit credit) {
        return Documents.of(credit.extra())
                .text("department", credit.department())
                .put("share", credit.share())
                .done();
    }

    private static StageEntry stage(Fields in) {
        return new StageEntry(in.code("stage", Stage.class), in.optionalDate("on"), in.optionalText("note"), in.rest());
    }

    private static Document write(StageEntry entry) {
        return Documents.of(entry.extra())
                .text("stage", entry.stage())
                .text("on", entry.on())
                .text("note", entry.note())
                .done();
    }

    private static Recognition recognition(Fields in) {
        return new Recognition(
                in.code("level", Recognition.Level.class),
                in.code("step", Recognition.Step.class),
                in.optionalDate("on"),
                in.rest());
    }

    private static Document write(Recognition recognition) {
        return Documents.of(recognition.extra())
                .text("level", recognition.level())
                .text("step", recognition.step())
                .text("on", recognition.on())
                .done();
    }

    private static FundArrival arrival(Fields in) {
        return new FundArrival(
                in.text("reference"),
                in.date("on"),
                in.money("amount"),
                in.code("source", FundSource.class),
                in.optionalText("note"),
                in.optionalText("reverses"),
                in.rest());
    }

    private static Document write(FundArrival arrival) {
        return Documents.of(arrival.extra())
                .text("reference", arrival.reference())
                .text("on", arrival.on())
                .money("amount", arrival.amount())
                .text("source", arrival.source())
                .text("note", arrival.note())
                .text("reverses", arrival.reverses())
                .done();
    }
}
