package org.zhaoshang.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;

/** Another description of a policy (修改政策); what is not given stays as it is. */
record PolicyUpdate(
        String code,
        ArgumentValue<String> title,
        ArgumentValue<String> titleEn,
        ArgumentValue<String> number,
        ArgumentValue<String> issuer,
        ArgumentValue<LocalDate> issuedOn,
        ArgumentValue<LocalDate> validFrom,
        ArgumentValue<LocalDate> validTo,
        @Nullable Integer expectedVersion)
        implements PolicyCommand {

    @Override
    public Policy revise(Policy current, Ledger ledger, Mistakes mistakes) {
        var next = new Policy(
                current.code(),
                Given.required(title, current.title(), mistakes, "title").strip(),
                Given.words(titleEn, current.titleEn()),
                Given.words(number, current.number()),
                Given.required(issuer, current.issuer(), mistakes, "issuer").strip(),
                Given.or(issuedOn, current.issuedOn()),
                Given.or(validFrom, current.validFrom()),
                Given.or(validTo, current.validTo()),
                current.clauses(),
                current.changes(),
                current.extra(),
                current.stamp());
        PolicyRules.check(next, ledger, mistakes);
        return next;
    }
}
