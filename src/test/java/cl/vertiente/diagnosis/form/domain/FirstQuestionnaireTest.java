package cl.vertiente.diagnosis.form.domain;

import static cl.vertiente.diagnosis.form.domain.FormFixture.faults;
import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.domain.AssetCondition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Version 1 of the questionnaire holds every field of the programme's reference (sections 3.3 to 3.7), and fits the asset register. */
class FirstQuestionnaireTest {

    private static final Questionnaire FIRST = FormFixture.first();

    /** Header, 3.3. */
    private static final String HEADER = "visit_at surveyors interviewees apr instrument_version gps status consent";

    /** Administrative and legal, 3.4. */
    private static final String LEGAL = "org_type legal_name tax_id comm_org_reg_no legal_personality_no legal_personality_folder"
            + " legal_personality_date sector communes service_area inhabitants settlement growth waiting_list members users "
                    + "connections_total"
            + " schools health_posts halls other_connections water_right_res water_right_flow water_right_state sanitary_resolution"
            + " sanitary_proceeding licence_state operator_registry_code land_title_well land_title_tank land_title_plant board.post "
                    + "board.name"
            + " board.tax_id board.phone board.since board.until office sii_start balance_current book_type wider_orgs.scale "
                    + "municipal_support";

    /** Technical, 3.5. */
    private static final String TECHNICAL = "sources.type sources.name sources.place sources.flow wells.depth wells.diameter pump_test "
            + "pump_test_flow"
            + " pump_test_date drawings drawings_photos treatment_design quality_sample quality_sample_date quality_sample_report "
                    + "quality_control"
            + " quality_control_date quality_control_report pumps.type pumps.brand pumps.model pumps.volume pumps.power pumps.flow"
            + " pumps.installed_on pumps.place state_supply_general state_supply_conveyance state_supply_pumping state_supply_piping"
            + " state_supply_electrical state_supply_access state_supply_supply treatment.type disinfection.device state_treatment_general"
            + " state_treatment_disinfection state_treatment_iron_filter state_treatment_other_filter tanks.type tanks.material "
                    + "tanks.volume"
            + " tanks.condition tanks.installed_on tanks.place tanks.photos network.diameter network.length network.density"
            + " network_material.material network_material.share state_network_general state_network_valves state_network_meters"
            + " meters_by_size.size meters_by_size.count macro_meter backup_power telemetry continuity_hours continuity_days "
                    + "continuity_cuts"
            + " aljibe aljibe_litres";

    /** Tariff and economy, 3.6. */
    private static final String ECONOMY = "tariff_kind tariff_blocks.from_m3 tariff_blocks.to_m3 tariff_blocks.price fixed_charge "
            + "payment_methods"
            + " debt_total debtors_pct arrears_actions consumption_by_year.year consumption_by_year.volume production_by_month.month"
            + " production_by_month.volume operator_trained operator_trainings.topic operator_trainings.paid_by operator_contract"
            + " operator_vacation operator_paid operator_pay_band operator_safety_gear operator_tasks billing_software";

    /** Social, 3.7. */
    private static final String SOCIAL = "dwellings_inhabited beneficiaries_women beneficiaries_men households_headed_by_women elderly"
            + " indigenous_people schools_served health_served conflicts conflicts_what board_women board_men rsh_40_pct";

    private static final Set<String> INDICATORS = Set.of("CONNECTIONS", "USERS", "MEMBERS", "INHABITANTS", "STORAGE_M3", "MEASURED_FLOW_LS",
            "GRANTED_FLOW_LS", "LOSSES_PCT", "ARREARS_PCT", "METER_COVERAGE_PCT", "CONTINUITY_H", "FREE_CHLORINE_MGL", "BACKUP_POWER",
            "TELEMETRY", "BULK_METER", "WATER_RIGHT_STATE", "LAND_TITLE", "LICENCE_STATE", "TARIFF_KIND", "BALANCE_CURRENT", "BOARD_VALID",
            "OPERATOR_TRAINED", "CONDITION_PUMPS", "CONDITION_TANKS", "CONDITION_NETWORK", "CONDITION_DISINFECTION");

    private static Map<String, Question> all() {
        var all = new HashMap<String, Question>();
        FIRST.questions().forEach(question -> {
            all.put(question.id(), question);
            question.questions().forEach(field -> all.put(question.id() + "." + field.id(), field));
        });
        return all;
    }

    @Test
    void itHoldsEveryFieldOfTheReference() {
        var fields = Stream.of(HEADER, LEGAL, TECHNICAL, ECONOMY, SOCIAL).flatMap(part -> Arrays.stream(part.split(" "))).toList();
        assertThat(all().keySet()).containsAll(fields);
        assertThat(fields).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    }

    /** The migration publishes this very text, and no other. */
    @Test
    void itIsWhatTheMigrationPublishes() throws java.io.IOException {
        var sql = Files.readString(Path.of("src/main/resources/db/migration/V20261127_2001__load_questionnaire_1.sql"));
        var pieces = Pattern.compile("^'([^']*)'[,)]", Pattern.MULTILINE).matcher(sql).results().map(piece -> piece.group(1));
        var text = FormFixture.definition().toString();
        assertThat(pieces.collect(Collectors.joining())).isEqualTo(text);
        assertThat(sql).contains("'" + cl.vertiente.shared.Sha256.of(text) + "'");
    }

    @Test
    void itHoldsTheIndicatorsThatOthersRelyOn() {
        assertThat(FIRST.indicators()).extracting(IndicatorDefinition::code).containsAll(INDICATORS).doesNotHaveDuplicates();
        assertThat(Indicators.of(FIRST, Answers.NONE).values()).hasSameSizeAs(FIRST.indicators())
                .allSatisfy(value -> assertThat(value.missing()).as(value.code()).isNotNull());
    }

    @Test
    void whatTheVisitItselfHoldsIsNotAnswered() {
        assertThat(FIRST.questions().filter(Question::keptByRecord)).extracting(Question::id)
                .containsExactly("visit_at", "surveyors", "apr", "instrument_version", "status");
    }

    @Test
    void everyTextIsUsedAndEveryQuestionNamesItsSource() {
        var used = new HashSet<String>();
        FIRST.sections().forEach(section -> used.addAll(Arrays.asList(section.title(), section.hint())));
        all().values().forEach(question -> {
            used.addAll(Arrays.asList(question.label(), question.hint()));
            question.choices().forEach(choice -> used.add(choice.label()));
            Stream.of(question.relevance(), question.requiredIf(), question.constraint()).filter(java.util.Objects::nonNull)
                    .forEach(rule -> used.add(rule.text()));
            assertThat(question.source()).as(question.id()).isNotBlank();
        });
        FIRST.indicators().forEach(indicator -> used.add(indicator.label()));
        used.remove(null);
        assertThat(FIRST.texts().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyNumberHasItsUnitOrCounts() {
        assertThat(all().values()).filteredOn(question -> question.type().isNumber() && !question.id().equals("year"))
                .allSatisfy(question -> assertThat(question.unit()).as(question.id()).isNotBlank());
    }

    /** The kinds and attributes of the register, as the migrations load them. */
    @Test
    void itsGroupsOfInstallationsFitTheAssetRegister() throws java.io.IOException {
        var kinds = rows("V20261127_1821__load_asset_kinds.sql", "^\\s*\\('(\\w+)', '").collect(Collectors.toCollection(TreeSet::new));
        var attributes = rows("V20261127_1823__load_asset_attributes.sql", "^\\s*\\('(\\w+)', '(\\w+)'").collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThan(10);
        kinds.remove("CONNECTIONS"); // counted at the top: the connections of a system are no installations that somebody visits
        assertThat(FIRST.assetGroups().keySet()).containsExactlyInAnyOrderElementsOf(kinds);
        FIRST.assetGroups().forEach((kind, group) -> group.questions().stream().map(Question::asset)
                .filter(asset -> asset != null && !asset.startsWith("@"))
                .forEach(asset -> assertThat(attributes).contains(kind + "." + asset)));
    }

    private static Stream<String> rows(String file, String pattern) throws java.io.IOException {
        var match = Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(Path.of("src/main/resources/db/migration", file)));
        return match.results().map(row -> row.groupCount() == 1 ? row.group(1) : row.group(1) + "." + row.group(2)).toList().stream();
    }

    @Test
    void everyStateAsksForASentenceAndAPhotoWhenItIsBad() {
        var conditions = new LinkedHashSet<String>();
        all().forEach((id, question) -> {
            if (question.type() == QuestionType.CONDITION) {
                assertThat(question.choices()).extracting(Choice::code).containsExactlyElementsOf(Arrays.stream(AssetCondition.values())
                        .filter(AssetCondition::isObserved).map(Enum::name).toList());
                conditions.add(id);
            }
        });
        assertThat(conditions).hasSize(14 + FIRST.assetGroups().size());
        assertThat(faults(FIRST, "{'state_network_valves':'BAD'}", true)).contains("/answers/state_network_valves_note required",
                "/answers/state_network_valves_photos required-file");
        assertThat(faults(FIRST, "{'state_network_valves':'REGULAR'}", true))
                .noneMatch(fault -> fault.startsWith("/answers/state_network_valves"));
        assertThat(faults(FIRST, "{'tanks':[{'id':'01900000-0000-7000-8000-000000000001','condition':'NOT_OPERATIVE'}]}", true))
                .contains("/answers/tanks/0/note constraint", "/answers/tanks/0/photos constraint");
    }

    @Test
    void phonesAndTaxNumbersNeedConsent() {
        var person = "'interviewees':[{'id':'01900000-0000-7000-8000-000000000001','name':'Ana "
                + "Soto','post':'Tesorera','phone':'912345678'}]";
        assertThat(faults(FIRST, "{'consent':true," + person + "}", false)).isEmpty();
        for (var without : List.of("", "'consent':false,", "'consent':{'missing':'NOT_APPLICABLE'},")) {
            assertThat(faults(FIRST, "{" + without + person + "}", false)).containsExactly("/answers/interviewees/0/phone constraint");
        }
    }

    @Test
    void connectionsAddUpWhenAllAreKnown() {
        var counted = "{'dwellings':100,'schools':2,'health_posts':1,'halls':1,'other_connections':0,'connections_total':%d}";
        assertThat(faults(FIRST, counted.formatted(104), false)).isEmpty();
        assertThat(faults(FIRST, counted.formatted(105), false)).containsExactly("/answers/connections_total constraint");
        assertThat(faults(FIRST, "{'dwellings':100,'connections_total':104}", false)).isEmpty();
    }

    @Test
    void theWeakestTitleCounts() {
        assertThat(title("OWNED", "EASEMENT", "OWNED")).isEqualTo("EASEMENT");
        assertThat(title("NO_TITLE", "EASEMENT", null)).isEqualTo("NO_TITLE");
        assertThat(title("OWNED", "OWNED", null)).isNull();
        assertThat(title("OWNED", "OWNED", "")).isEqualTo("OWNED");
        assertThat(title("", "", "")).isNull();
    }

    /** @param plant a code, null for not answered, empty for no plant */
    private static String title(String well, String tank, String plant) {
        var said = new java.util.ArrayList<String>();
        Map.of("well", well, "tank", tank, "plant", plant == null ? "?" : plant).forEach((of, code) -> {
            if (!code.equals("?")) {
                said.add("'land_title_" + of + "':" + (code.isEmpty() ? "{'missing':'NOT_EXISTING'}" : "'" + code + "'"));
            }
        });
        return Indicators.of(FIRST, FormFixture.answers("{" + String.join(",", said) + "}")).get("LAND_TITLE").choice();
    }

    @Test
    void theWorstPumpCounts() {
        var pumps = "{'pumps':[{'id':'01900000-0000-7000-8000-000000000001','condition':'GOOD'},"
                + "{'id':'01900000-0000-7000-8000-000000000002','condition':%s}]}";
        assertThat(Indicators.of(FIRST, FormFixture.answers(pumps.formatted("'BAD'"))).get("CONDITION_PUMPS").choice()).isEqualTo("BAD");
        assertThat(Indicators.of(FIRST, FormFixture.answers(pumps.formatted("{'missing':'NOT_OBSERVED'}"))).get("CONDITION_PUMPS")
                .missing())
                .isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(Indicators.of(FIRST, FormFixture.answers("{'pumps':[]}")).get("CONDITION_PUMPS").choice()).isNull();
    }
}
