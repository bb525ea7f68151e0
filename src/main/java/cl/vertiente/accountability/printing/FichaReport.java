package cl.vertiente.accountability.printing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that the sheet of a diagnosis ({@code ficha-diagnostico}) prints: an approved record as it was approved, its index, its gaps, what
 * the samples say of the water, and its photos. Everything is in the words of its readers, since questions and answers are data; what
 * is personal is masked before it comes here.
 *
 * @param code of the record, as {@code FD-PAT-0004}
 * @param place commune and region
 * @param version of the answers that were approved
 * @param identity who visited what and when
 * @param water results of the samples, the latest sample first; {@code waterNote} says from when they are, or that there are none
 * @param scores of the service index; {@code scoreNote} says by which table, or why there is none
 * @param gaps that somebody confirmed
 * @param pendingGaps how many more the rules propose that nobody confirmed yet: told, not printed
 * @param photos with their captions; the bytes are asked of whoever prints
 * @param signatures those who answer for it
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record FichaReport(String code, String waterSystem, String place, String agreementCode, String agreementName, int version,
        List<Fact> identity, List<Score> scores, String scoreNote, List<Fact> indicators, List<Result> water, String waterNote,
        List<Finding> gaps, int pendingGaps, List<Block> blocks, List<Shot> photos, List<Signature> signatures, Instant cutAt,
        Instant issuedAt, boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps copies of the lists. */
    public FichaReport {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(waterSystem, "waterSystem");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        identity = List.copyOf(identity);
        scores = List.copyOf(scores);
        indicators = List.copyOf(indicators);
        water = List.copyOf(water);
        gaps = List.copyOf(gaps);
        blocks = List.copyOf(blocks);
        photos = List.copyOf(photos);
        signatures = List.copyOf(signatures);
    }

    @Override
    public FichaReport timeless() {
        return new FichaReport(code, waterSystem, place, agreementCode, agreementName, version, identity, scores, scoreNote, indicators,
                water, waterNote, gaps, pendingGaps, blocks, photos, signatures, Instant.EPOCH, Instant.EPOCH, illustrative);
    }

    /**
     * An answer.
     *
     * @param value in words, or why there is none
     * @param missing that there is no value
     * @param depth 1 for an answer within an installation
     */
    public record Fact(String label, String value, boolean missing, int depth) { }

    /** The answers of a section of the questionnaire. */
    public record Block(String title, List<Fact> facts) {

        /** Keeps a copy. */
        public Block {
            facts = List.copyOf(facts);
        }
    }

    /** A part of the service index; {@code null} where there is none. */
    public record Score(String part, String letter, String value, String coverage) { }

    /** A result of a sample with what the norm says of it. */
    public record Result(String sampled, String source, String parameter, String result, String limit, String verdict) { }

    /** A gap. */
    public record Finding(String severity, String dimension, String description, String component, String state) { }

    /** A photo: its hash, what it shows, and when and by whom it was taken. */
    public record Shot(String sha256, String caption, String about) { }

    /**
     * One who answers for the record.
     *
     * @param name {@code null} for whoever signs by hand
     */
    public record Signature(String role, String name, String note) { }
}
