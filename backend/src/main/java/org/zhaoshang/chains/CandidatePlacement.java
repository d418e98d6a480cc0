package org.zhaoshang.chains;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Chain.Candidate;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Text;

/** A company worth inviting (目标企业) to one link of the chain, under one name; what is not given stays as it is. */
record CandidatePlacement(
        String code,
        String link,
        String name,
        ArgumentValue<String> reason,
        ArgumentValue<Integer> priority,
        @Nullable Integer expectedVersion)
        implements ChainChange {

    private static final int HIGHEST = 1;

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        ChainRules.checkLink(chain, link, mistakes, "link");
        mistakes.required(name, "name");
        var found = chain.candidates().stream().filter(this::isIt).findFirst();
        if (found.isEmpty() && priority.isOmitted()) {
            mistakes.required(null, "priority");
        }
        var current = found.orElseGet(() -> new Candidate(name.strip(), link, null, HIGHEST, Map.of()));
        var next = new Candidate(
                current.name(),
                link,
                Given.words(reason, current.reason()),
                Given.required(priority, current.priority(), mistakes, "priority"),
                current.extra());
        if (next.priority() < HIGHEST) {
            mistakes.add(Code.INVALID, new Text("优先级从 1（最高）起", "priorities begin with 1, the highest"), "priority");
        }
        return chain.withCandidates(Places.with(chain.candidates(), this::isIt, next));
    }

    private boolean isIt(Candidate candidate) {
        return candidate.link().equals(link) && candidate.name().equals(name.strip());
    }
}
