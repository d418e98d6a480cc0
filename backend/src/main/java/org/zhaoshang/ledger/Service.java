package org.zhaoshang.ledger;

import java.util.List;

/** What was done around a project, from the first talk to production (全过程服务). */
public record Service(
        List<FollowUp> followUps,
        List<Commitment> commitments,
        List<ServiceRequest> requests,
        List<Review> reviews,
        List<PhysicalInvestment> physicalInvestments) {

    public static final Service NONE = new Service(List.of(), List.of(), List.of(), List.of(), List.of());
}
