package cl.vertiente.design.domain;

import cl.vertiente.portfolio.domain.PipelineState;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One design with all that is known of it.
 *
 * @param leaderId who answers for it; null while nobody does
 * @param gaps that it answers, each with the committee that lacks it
 * @param initiatives by which its works ask public money
 * @param plannedProducts what it delivers, in the order of the catalogue
 * @param reports how far its products were, the last day first
 * @param deliverables the versions that were delivered, the newest first; for the regional government those that were approved
 * @param steps the first step first
 */
public record DesignView(@JsonUnwrapped DesignRow design, String objective, UUID leaderId, List<Served> servedSystems,
        Map<UUID, UUID> gaps, List<Asked> initiatives, List<Delivered> plannedProducts, List<Report> reports,
        List<Version> deliverables, List<Step> steps) {

    /** A committee that it is for. */
    public record Served(UUID id, String name, String communeCut, String commune) {
    }

    /** An initiative by which its works ask public money. @param bipCode null while it has none */
    public record Asked(UUID id, String name, String bipCode, PipelineState state) {
    }

    /**
     * A product with where it stands.
     *
     * @param percent null when nobody reported it
     * @param startedOn null while nothing is done
     * @param finishedOn null while it is not whole
     */
    public record Delivered(String kind, String name, UUID responsibleId, String responsible, String contractor, LocalDate plannedStart,
            LocalDate plannedEnd, int weight, BigDecimal percent, LocalDate startedOn, LocalDate finishedOn) {
    }

    /** How far a product was on a day. */
    public record Report(UUID id, String kind, LocalDate on, BigDecimal percent, String note, Instant recordedAt, String by) {
    }

    /**
     * A version of what a product delivers.
     *
     * @param number within its product, from 1 on
     * @param sha256 of the document
     * @param reviews what was said of it, the first word first
     */
    public record Version(UUID id, String kind, int number, String title, String note, String sha256, DeliverableState state,
            Instant recordedAt, String by, List<Review> reviews) {
    }

    /** What was said of a version. */
    public record Review(ReviewVerdict verdict, String words, Instant recordedAt, String by) {
    }

    /** What happened to it. */
    public record Step(DesignVerb verb, DesignState from, DesignState to, String reason, Instant recordedAt, String by) {
    }
}
