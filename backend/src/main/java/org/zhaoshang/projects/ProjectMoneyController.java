package org.zhaoshang.projects;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.PhysicalInvestment;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Rate;

/** Answers what was planned, arrived and built of a project, in money. */
@Controller
@SchemaMapping(typeName = "Project")
class ProjectMoneyController {

    @SchemaMapping
    @Nullable
    Money planned(ProjectView view) {
        return view.project().profile().planned();
    }

    @SchemaMapping
    Money arrived(ProjectView view) {
        return view.project().arrived(Currency.CNY, view.asOf());
    }

    @SchemaMapping
    @Nullable
    Rate arrivalRate(ProjectView view) {
        var planned = planned(view);
        return planned == null || planned.currency() != Currency.CNY
                ? null
                : Rate.of(arrived(view).amount(), planned.amount());
    }

    @SchemaMapping
    List<FundArrival> arrivals(ProjectView view) {
        return view.project().arrivals().stream()
                .sorted(Comparator.comparing(FundArrival::on))
                .toList();
    }

    @SchemaMapping
    Money physicallyInvested(ProjectView view) {
        return view.project().physicallyInvested(Currency.CNY, view.asOf());
    }

    @SchemaMapping
    List<PhysicalInvestment> physicalInvestments(ProjectView view) {
        return view.project().service().physicalInvestments().stream()
                .sorted(Comparator.comparing(PhysicalInvestment::on))
                .toList();
    }
}
