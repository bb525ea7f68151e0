package cl.vertiente.training.people.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is held about somebody who is trained, under all records that were merged into theirs.
 *
 * @param enrolments where they are expected, or were until it was taken back
 * @param attendances by the session, the first first
 * @param posts what follows from them: from when to when in which post of which committee
 * @param changes what was changed of their data, the last first
 * @param blocked null unless their data are blocked
 */
public record HeldTrainee(Instant takenAt, Identity identity, List<Post> posts, List<Enrolled> enrolments, List<Sitting> attendances,
        List<Correction> corrections, List<Tested> tests, List<Paper> certificates, List<Merge> merges, List<Change> changes,
        List<Access> accesses, RightsRequest blocked) {

    /** Who they are, as recorded now. @param otherRecords those that were merged into this one */
    public record Identity(UUID id, String name, String taxId, String document, String documentReason, Sex sex, AgeBand ageBand,
            TraineePost post, String waterSystem, String commune, String phone, LocalDate consentOn, String consentVersion,
            String consentWords, Instant addedAt, Set<UUID> otherRecords) {
    }

    /** Held without a break as far as the lists say. @param waterSystem null for none */
    public record Post(TraineePost post, String waterSystem, LocalDate from, LocalDate until) {
    }

    /** An activity in which somebody enrolled them. @param enrolled false when it was taken back @param at when it was said last */
    public record Enrolled(String activity, String title, boolean enrolled, Instant at) {
    }

    /**
     * A line of a list.
     *
     * @param signatureSha256 of the picture of their signature; null for none
     * @param waterSystem the committee of that day; null for none
     */
    public record Sitting(String activity, String title, String agreement, Instant startsAt, Instant endsAt, boolean present,
            Instant arrivedAt, SignatureKind signature, String signatureSha256, MarkSource source, TraineePost post, String waterSystem) {
    }

    /** What was said later of a line, and why. */
    public record Correction(Instant sessionAt, Instant at, boolean present, String reason) {
    }

    /** A test that they took. */
    public record Tested(String activity, String title, TestMoment moment, BigDecimal score, Instant at) {
    }

    /** A paper in their name. @param state as its register says it, in Spanish */
    public record Paper(String number, String title, LocalDate issuedOn, String state, String code) {
    }

    /** Two records that are one. */
    public record Merge(UUID record, UUID into, String reason, Instant at) {
    }

    /** What was changed of their data, by whom and why. @param reason null where none was asked */
    public record Change(Instant at, String useCase, String by, String reason, List<Field> fields) {
    }

    /** One value before and after; null where there was none. */
    public record Field(String name, String before, String after) {
    }

    /** Who read their data, and doing what. */
    public record Access(UUID id, Instant at, String by, String useCase) {
    }

    /** The posts that the lists show, one after the other: somebody who moves, and comes back, has three. */
    public static List<Post> posts(List<Sitting> sittings, java.util.function.Function<Instant, LocalDate> day) {
        var posts = new ArrayList<Post>();
        for (var sitting : sittings) {
            var on = day.apply(sitting.startsAt());
            var last = posts.isEmpty() ? null : posts.get(posts.size() - 1);
            if (last != null && last.post() == sitting.post() && java.util.Objects.equals(last.waterSystem(), sitting.waterSystem())) {
                posts.set(posts.size() - 1, new Post(last.post(), last.waterSystem(), last.from(), on));
            } else {
                posts.add(new Post(sitting.post(), sitting.waterSystem(), on, on));
            }
        }
        return List.copyOf(posts);
    }
}
