package cl.vertiente.diagnosis.water.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A result of a version of a sample with the verdict that was given, and by which limit. Append-only. */
@Entity
@Table(name = "water_reading")
@IdClass(WaterReading.Key.class)
public class WaterReading {

    /** As many decimals as its column has. */
    private static final int DECIMALS = 9;

    @Id
    @Column(name = "version_id")
    private UUID versionId;

    @Id
    private int position;

    private String code;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private BigDecimal number;

    private String word;

    @Column(name = "on_site")
    private boolean onSite;

    private boolean computed;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private AlertLevel level;

    @Enumerated(EnumType.STRING)
    private NotJudged reason;

    @Column(name = "limit_from")
    private LocalDate limitFrom;

    @Column(name = "limit_load")
    private UUID limitLoad;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected WaterReading() {
    }

    /** @param position in its version, from zero */
    public WaterReading(SampleVersion version, int position, JudgedReading reading) {
        var said = reading.judgement();
        this.versionId = version.id();
        this.position = position;
        this.code = reading.code();
        this.qualifier = reading.qualifier();
        this.number = reading.number() == null ? null : reading.number().setScale(DECIMALS, RoundingMode.HALF_UP);
        this.word = reading.word();
        this.onSite = reading.onSite();
        this.computed = reading.isComputed();
        this.verdict = said.verdict();
        this.level = said.level();
        this.reason = said.reason();
        this.limitFrom = said.limit() == null ? null : said.limit().inForceFrom();
        this.limitLoad = said.limit() == null ? null : said.limit().loadId();
        this.recordedAt = version.recordedAt();
    }

    /** Version and place in it. */
    public static class Key implements Serializable {

        private UUID versionId;
        private int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && position == that.position && Objects.equals(versionId, that.versionId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(versionId, position);
        }
    }

    /** As it was judged then. @param norm where the limit by which it was judged is looked up */
    public JudgedReading judged(WaterNorm norm, ReadingContent written) {
        return new JudgedReading(code, qualifier, number(), word, onSite, written, new Judgement(verdict, level, reason, limit(norm)));
    }

    /** By which it was judged; null when there was none. */
    public WaterLimit limit(WaterNorm norm) {
        return limitFrom == null ? null : norm.limit(code, limitFrom, limitLoad);
    }

    private static BigDecimal bare(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public UUID versionId() {
        return versionId;
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    public Qualifier qualifier() {
        return qualifier;
    }

    /** In the unit of its parameter; null for a word. */
    public BigDecimal number() {
        return number == null ? null : bare(number);
    }

    public String word() {
        return word;
    }

    public Verdict verdict() {
        return verdict;
    }

    public AlertLevel level() {
        return level;
    }

    public NotJudged reason() {
        return reason;
    }

    public boolean isComputed() {
        return computed;
    }
}
