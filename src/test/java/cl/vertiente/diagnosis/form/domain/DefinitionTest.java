package cl.vertiente.diagnosis.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.committee.domain.AssetAttribute;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange.Aspect;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange.Kind;
import cl.vertiente.shared.Invalid;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be published, each fault at its place; and what a next version has to keep. */
class DefinitionTest {

    private static final String Q = "/sections/0/questions/0";

    private static List<String> faults(String... questions) {
        return Questionnaire.faults(FormFixture.definition(List.of(questions), List.of())).stream()
                .map(fault -> fault.pointer() + " " + fault.messageKey().replaceFirst("^(diagnosis\\.form\\.definition|shared)\\.", ""))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'id':'a','type':'TEXT'}|",
        "{'id':'A','type':'TEXT'}|/id id",
        "{'id':'a','type':'COLOUR'}|/type one-of",
        "{'id':'a','type':'TEXT','colour':1}|/colour unknown",
        "{'id':'a','type':'TEXT','hint':'nowhere'}|/hint text-missing",
        "{'id':'a','type':'TEXT','required':'yes'}|/required flag",
        "{'id':'a','type':'TEXT','length':0}|/length whole",
        "{'id':'a','type':'INTEGER'}|/range range-missing",
        "{'id':'a','type':'INTEGER','range':{'min':5,'max':1}}|/range range",
        "{'id':'a','type':'INTEGER','range':{'min':1e400}}|/range/min number",
        "{'id':'a','type':'INTEGER','range':{'min':0},'decimals':2}|/decimals integer-decimals",
        "{'id':'a','type':'CHOICE'}|/choices list",
        "{'id':'a','type':'CHOICE','choices':['A','A']}|/choices/1/code twice",
        "{'id':'a','type':'CONDITION','choices':['FINE']}|/choices/0/code condition",
        "{'id':'a','type':'TEXT','choices':['A']}|/choices choices-only",
        "{'id':'a','type':'TEXT','questions':[]}|/questions group-only",
        "{'id':'a','type':'GROUP','questions':[]}|/questions list",
        "{'id':'a','type':'GROUP','limit':10000,'questions':[{'id':'b','type':'TEXT'}]}|/limit whole",
        "{'id':'a','type':'GROUP','questions':[{'id':'id','type':'TEXT'}]}|/questions/0/id reserved",
        "{'id':'a','type':'GROUP','questions':[{'id':'b','type':'GROUP'}]}|/questions/0/type nested-group",
        "{'id':'a','type':'TEXT','missing':['PERHAPS']}|/missing one-of",
        "{'id':'a','type':'TEXT','format':'EMAIL'}|/format one-of",
        "{'id':'a','type':'TEXT','relevance':{'text':'t'}}|/relevance/rule expression",
        "{'id':'a','type':'TEXT','relevance':{'rule':{'log':1},'text':'t'}}|/relevance/rule logic.operator",
        "{'id':'a','type':'TEXT','relevance':{'rule':{'==':[{'var':'b'},1]},'text':'t'}}|/relevance/rule question-missing",
        "{'id':'a','type':'TEXT','relevance':{'rule':{'==':[{'var':'a'},1]},'text':'t'}}|/relevance/rule later",
        "{'id':'a','type':'TEXT','constraint':{'rule':{'/':[1,{'var':['x','y']}]},'text':'t'}}|/constraint/rule/~1/1/var logic.operands",
        "{'id':'a','type':'TEXT','assetKind':'PUMP'}|/assetKind group-only"})
    void everyFaultIsSaidAtItsPlace(String question, String fault) {
        assertThat(faults(question)).containsExactlyElementsOf(fault == null ? List.of() : List.of(Q + fault));
    }

    @Test
    void installationsNeedANameAndAState() {
        assertThat(faults("{'id':'a','type':'GROUP','assetKind':'PUMP','questions':[{'id':'b','type':'TEXT'}]}"))
                .containsExactly(Q + "/questions asset-needs", Q + "/questions asset-needs");
    }

    @Test
    void namesStandOnce() {
        assertThat(faults("{'id':'a','type':'TEXT'}", "{'id':'a','type':'TEXT'}")).containsExactly("/sections/0/questions/1/id twice");
    }

    @Test
    void aDefinitionIsAnObjectWithItsParts() {
        assertThat(Questionnaire.faults(FormFixture.json("[]"))).extracting(FormFault::messageKey)
                .containsExactly("diagnosis.form.definition.object");
        assertThat(Questionnaire.faults(FormFixture.json("{'version':0}"))).extracting(FormFault::pointer)
                .contains("/key", "/version", "/sections", "/indicators", "/texts");
        assertThatThrownBy(() -> Questionnaire.of(FormFixture.json("{}"), "", null)).isInstanceOf(Invalid.class);
    }

    @Test
    void indicatorsFitTheirQuestions() {
        var wrong = FormFixture.definition(List.of("{'id':'a','type':'TEXT'}"), List.of(
                "{'code':'A','kind':'NUMBER','label':'t','question':'a'}", "{'code':'A','kind':'FLAG','label':'t','question':'b'}",
                "{'code':'B','kind':'FLAG','label':'t'}", "{'code':'C','kind':'FLAG','label':'t','expression':{'known':'z'}}"));
        assertThat(Questionnaire.faults(wrong)).extracting(FormFault::pointer).containsExactlyInAnyOrder("/indicators/0/kind",
                "/indicators/1/code", "/indicators/1/question", "/indicators/2", "/indicators/2/expression");
    }

    private static Questionnaire version(int number, String... questions) {
        var definition = FormFixture.definition(List.of(questions), List.of());
        definition.put("version", number);
        return Questionnaire.of(definition, "0".repeat(64), LocalDate.of(2026, 11, 27));
    }

    private static List<String> succession(Questionnaire before, Questionnaire next) {
        var kinds = List.of(new AssetKind("PUMP", "Bomba", 1, List.of(new AssetAttribute("PUMP", "POWER", "Potencia",
                AssetAttribute.Type.NUMBER,
                "HP", null, null, 1, null, false))));
        return SuccessionCheck.faults(before, next, kinds).stream().map(fault -> fault.pointer() + " " + fault.messageKey()
                .replace("diagnosis.form.definition.", "")).toList();
    }

    private static final String NUMBER = "{'id':'a','type':'INTEGER','unit':'m','range':{'min':0}}";

    @Test
    void theNextVersionKeepsTypesAndUnits() {
        var first = version(1, NUMBER);
        assertThat(succession(first, version(2, NUMBER))).isEmpty();
        assertThat(succession(first, version(3, NUMBER))).containsExactly("/version next");
        assertThat(succession(first, version(1, NUMBER))).containsExactly("/version next");
        assertThat(succession(first, version(2, "{'id':'a','type':'TEXT'}"))).containsExactly(Q + "/type type-changed");
        assertThat(succession(first, version(2, NUMBER.replace("'m'", "'km'")))).containsExactly(Q + "/unit unit-changed");
    }

    @Test
    void installationsAreOfKindsThatThereAre() {
        var group = "{'id':'p','type':'GROUP','assetKind':'%s','questions':[{'id':'n','type':'TEXT','asset':'@name'},"
                + "{'id':'c','type':'CONDITION','choices':['GOOD'],'asset':'@condition'},{'id':'x','type':'TEXT','asset':'%s'}]}";
        assertThat(succession(version(1, NUMBER), version(2, group.formatted("PUMP", "POWER")))).isEmpty();
        assertThat(succession(version(1, NUMBER), version(2, group.formatted("ROCKET", "POWER")))).containsExactly(Q
                + "/assetKind asset-kind");
        assertThat(succession(version(1, NUMBER), version(2, group.formatted("PUMP", "SPEED"))))
                .containsExactly(Q + "/questions/2/asset asset-attribute");
    }

    @Test
    void differencesAreNamed() {
        var changes = QuestionnaireDiff.of(version(1, NUMBER, "{'id':'gone','type':'TEXT'}"),
                version(2, NUMBER.replace("'min':0", "'min':1").replace("'m'", "'m','required':true"), "{'id':'new','type':'TEXT'}"));
        assertThat(changes).extracting(QuestionnaireChange::kind, QuestionnaireChange::path, QuestionnaireChange::aspects).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "a", List.of(Aspect.REQUIRED, Aspect.LIMITS)),
                org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "new", List.of()),
                org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, "gone", List.of()));
        assertThat(QuestionnaireDiff.of(FormFixture.first(), FormFixture.first())).isEmpty();
    }

    @Test
    void anotherTextIsADifference() {
        var before = FormFixture.definition(List.of(NUMBER), List.of());
        var after = before.deepCopy();
        ((ObjectNode) after.get("texts")).put("u", "Otro");
        ((ObjectNode) after.at(Q)).put("label", "u");
        assertThat(QuestionnaireDiff.of(Questionnaire.of(before, "", null), Questionnaire.of(after, "", null)))
                .extracting(QuestionnaireChange::label, QuestionnaireChange::aspects)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Otro", List.of(Aspect.LABEL)));
    }
}
