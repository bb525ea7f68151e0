package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What lists and totals ask of the version of a record that counts. It says nothing that the answers do not say: it is made from them
 * with each version, and can be made again for all records at any time. A value that nobody observed is null, never zero.
 */
@Entity
@Table(name = "diagnosis_indicators")
public class DiagnosisIndicators {

    @Id
    @Column(name = "diagnosis_id")
    private UUID diagnosisId;

    private int revision;

    private BigDecimal connections;

    @Column(name = "users_count")
    private BigDecimal users;

    @Column(name = "members_count")
    private BigDecimal members;

    private BigDecimal inhabitants;

    @Column(name = "storage_m3")
    private BigDecimal storageM3;

    @Column(name = "measured_flow_ls")
    private BigDecimal measuredFlowLs;

    @Column(name = "granted_flow_ls")
    private BigDecimal grantedFlowLs;

    @Column(name = "losses_pct")
    private BigDecimal lossesPct;

    @Column(name = "arrears_pct")
    private BigDecimal arrearsPct;

    @Column(name = "meter_coverage_pct")
    private BigDecimal meterCoveragePct;

    @Column(name = "continuity_h")
    private BigDecimal continuityH;

    @Column(name = "free_chlorine_mgl")
    private BigDecimal freeChlorineMgl;

    @Column(name = "backup_power")
    private Boolean backupPower;

    private Boolean telemetry;

    @Column(name = "bulk_meter")
    private Boolean bulkMeter;

    @Column(name = "balance_current")
    private Boolean balanceCurrent;

    @Column(name = "board_valid")
    private Boolean boardValid;

    @Column(name = "operator_trained")
    private Boolean operatorTrained;

    @Column(name = "water_right_state")
    private String waterRightState;

    @Column(name = "land_title")
    private String landTitle;

    @Column(name = "licence_state")
    private String licenceState;

    @Column(name = "tariff_kind")
    private String tariffKind;

    @Column(name = "all_json")
    private String allJson;

    /** What {@code allJson} says; null until it is asked for. */
    @Transient
    private SortedMap<String, IndicatorValue> all;

    protected DiagnosisIndicators() {
    }

    public DiagnosisIndicators(UUID diagnosisId) {
        this.diagnosisId = diagnosisId;
    }

    /** @return whether anything is other than it was */
    public boolean take(int ofRevision, SortedMap<String, IndicatorValue> values) {
        var json = Json.write(values.values());
        if (ofRevision == revision && json.equals(allJson)) {
            return false;
        }
        revision = ofRevision;
        allJson = json;
        all = new TreeMap<>(values);
        var read = new Reading(values);
        takeNumbers(read);
        backupPower = read.flag("BACKUP_POWER");
        telemetry = read.flag("TELEMETRY");
        bulkMeter = read.flag("BULK_METER");
        balanceCurrent = read.flag("BALANCE_CURRENT");
        boardValid = read.flag("BOARD_VALID");
        operatorTrained = read.flag("OPERATOR_TRAINED");
        waterRightState = read.choice("WATER_RIGHT_STATE");
        landTitle = read.choice("LAND_TITLE");
        licenceState = read.choice("LICENCE_STATE");
        tariffKind = read.choice("TARIFF_KIND");
        return true;
    }

    private void takeNumbers(Reading read) {
        connections = read.number("CONNECTIONS");
        users = read.number("USERS");
        members = read.number("MEMBERS");
        inhabitants = read.number("INHABITANTS");
        storageM3 = read.number("STORAGE_M3");
        measuredFlowLs = read.number("MEASURED_FLOW_LS");
        grantedFlowLs = read.number("GRANTED_FLOW_LS");
        lossesPct = read.number("LOSSES_PCT");
        arrearsPct = read.number("ARREARS_PCT");
        meterCoveragePct = read.number("METER_COVERAGE_PCT");
        continuityH = read.number("CONTINUITY_H");
        freeChlorineMgl = read.number("FREE_CHLORINE_MGL");
    }

    /** The values by code; null where there is none. */
    private record Reading(SortedMap<String, IndicatorValue> values) {

        BigDecimal number(String code) {
            return values.containsKey(code) ? values.get(code).number() : null;
        }

        Boolean flag(String code) {
            return values.containsKey(code) ? values.get(code).flag() : null;
        }

        String choice(String code) {
            return values.containsKey(code) ? values.get(code).choice() : null;
        }
    }

    /** All of them by code, with the way in which a value is missing. */
    public SortedMap<String, IndicatorValue> values() {
        if (all == null) {
            all = new TreeMap<>();
            List.of(Json.read(allJson, IndicatorValue[].class)).forEach(value -> all.put(value.code(), value));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    public int revision() {
        return revision;
    }
}
