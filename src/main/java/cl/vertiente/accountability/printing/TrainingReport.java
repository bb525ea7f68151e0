package cl.vertiente.accountability.printing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the report on training ({@code informe-capacitacion}) prints: an agreement in some months, what was planned and done, who came
 * in numbers, what tests and surveys came to, and by which lists and photos it can be checked. It names nobody who was trained.
 *
 * @param from first month, {@code yyyy-MM}
 * @param to last month
 * @param everybody who was at a closed session
 * @param leaders those of a board
 * @param neverReached committees of the agreement from which nobody came so far
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record TrainingReport(String agreementCode, String agreementName, String grantor, String executor, String from, String to,
        List<Commitment> commitments, List<Planned> plan, Count everybody, Count leaders, List<Held> sessions, List<Post> posts,
        List<Part> parts, List<String> neverReached, List<Tested> tests, List<Survey> surveys, List<Roll> rolls, List<Mix> mixes,
        List<Shot> photos, Gallery gallery, Instant cutAt, Instant issuedAt, boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public TrainingReport {
        Objects.requireNonNull(agreementCode, "agreementCode");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        commitments = List.copyOf(commitments);
        plan = List.copyOf(plan);
        sessions = List.copyOf(sessions);
        posts = List.copyOf(posts);
        parts = List.copyOf(parts);
        neverReached = List.copyOf(neverReached);
        tests = List.copyOf(tests);
        surveys = List.copyOf(surveys);
        rolls = List.copyOf(rolls);
        mixes = List.copyOf(mixes);
        photos = List.copyOf(photos);
    }

    @Override
    public TrainingReport timeless() {
        return new TrainingReport(agreementCode, agreementName, grantor, executor, from, to, commitments, plan, everybody, leaders,
                sessions, posts, parts, neverReached, tests, surveys, rolls, mixes, photos, gallery, Instant.EPOCH, Instant.EPOCH,
                illustrative);
    }

    /** Persons, each once, and attendances, each time. */
    public record Count(int persons, int attendances) { }

    /**
     * A product of training that the agreement owes.
     *
     * @param done {@code null} while nobody reported on it
     */
    public record Commitment(String name, String unit, BigDecimal goal, BigDecimal done, LocalDate reportedOn) { }

    /** Something that is counted, in the months and since the agreement began. */
    public record Planned(String what, BigDecimal planned, BigDecimal done, BigDecimal plannedSoFar, BigDecimal doneSoFar) { }

    /** A closed session. */
    public record Held(String code, String title, String topic, Instant startsAt, Instant endsAt, String place, String commune,
            String trainers, int attendances) { }

    /** Who came of a post; a person counts under each post that they had. */
    public record Post(String post, Count women, Count men, Count others, Count all) { }

    /** Who came of a part of a cut, as an age or a commune. */
    public record Part(String cut, String part, Count count) { }

    /** The tests of an activity; a mean is {@code null} when nobody took them, or too few to stay unknown. */
    public record Tested(String code, String title, int before, BigDecimal meanBefore, int after, BigDecimal meanAfter, int both,
            BigDecimal gain) { }

    /**
     * A question of a survey.
     *
     * @param mean {@code null} for one with options, and where too few answered
     * @param chosen how many chose which option; {@code null} for notes, and where too few answered
     */
    public record Survey(String code, String question, int answers, BigDecimal mean, String chosen) { }

    /**
     * The list of a session: its numbers, and by which hashes the signed papers are known.
     *
     * @param scans hashes; empty when nobody attached one
     */
    public record Roll(String code, String title, Instant startsAt, String place, String commune, int listed, int present, int signed,
            int afterClosing, int corrected, List<String> scans) {

        /** Keeps a copy. */
        public Roll {
            scans = List.copyOf(scans);
        }
    }

    /**
     * Who came from a committee of some posts, of nobody in particular.
     *
     * @param women {@code null} like the two others where they would tell of somebody
     */
    public record Mix(String committee, String post, Count women, Count men, Count others, Count all) { }

    /**
     * The photos that may be shown; the bytes are asked of whoever prints.
     *
     * @param leftOut how many more may be, and are told by their hashes alone, for the report to stay of a bearable size
     */
    public record Gallery(List<Picture> pictures, int leftOut) {

        /** Keeps a copy. */
        public Gallery {
            pictures = List.copyOf(pictures);
        }
    }

    /** A photo of a session that may be shown, with the words under it. */
    public record Picture(String code, String title, Instant startsAt, String place, String commune, String caption, String sha256) { }

    /** A photo of a session, by its hash. */
    public record Shot(String code, Instant startsAt, String sha256) { }
}
