package org.zhaoshang.ledger;

import java.util.List;

/** What was done around a project, from the first talk to production (全过程服务). */
public record Service(
        List<FollowUp> followUps,
        List<Commitment> commitments,
        List<ServiceRequest> requests,
        List<Review> reviews,
        List<PhysicalInvestment> physicalInvestments,
        List<FactorNeed> factors,
        List<SupportMeasure> supports) {

    public static final Service NONE =
            new Service(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Service withFollowUps(List<FollowUp> followUps) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }

    public Service withCommitments(List<Commitment> commitments) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }

    public Service withRequests(List<ServiceRequest> requests) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }

    public Service withReviews(List<Review> reviews) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }

    public Service withPhysicalInvestments(List<PhysicalInvestment> physicalInvestments) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }

    public Service withFactors(List<FactorNeed> factors) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }

    public Service withSupports(List<SupportMeasure> supports) {
        return new Service(followUps, commitments, requests, reviews, physicalInvestments, factors, supports);
    }
}
