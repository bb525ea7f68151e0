package cl.vertiente.diagnosis.form.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.FormFixture;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the form of a section brings back: nothing typed is lost, and what was not shown stays as it was. */
class FormPostTest {

    private static final String ID = "01900000-0000-7000-8000-00000000000";

    private static final Questionnaire FORM = FormFixture.of("{'id':'whole','type':'INTEGER','range':{'min':0},'carried':true}",
            "{'id':'yes','type':'YES_NO'}", "{'id':'day','type':'DATE'}", "{'id':'kinds','type':'MULTI_CHOICE','choices':['A','B']}",
            "{'id':'photos','type':'PHOTO'}", "{'id':'place','type':'GEOPOINT'}", "{'id':'other','type':'TEXT','carried':true}",
            "{'id':'pumps','type':'GROUP','carried':true,'questions':[{'id':'name','type':'TEXT','carried':true},"
                    + "{'id':'power','type':'DECIMAL','range':{'min':0}}]}");
    private static final Section SECTION = FORM.sections().get(0);

    private final Map<String, List<String>> sent = new HashMap<>();
    private final Map<String, List<String>> uploads = new HashMap<>();

    private FormPostTest send(String name, String... values) {
        sent.put("answers-" + name, List.of(values));
        return this;
    }

    private FormPostTest ask(String... names) {
        for (var name : names) {
            send(name + "-asked", "1");
        }
        return this;
    }

    private FormPost.Posted read(String so, String before) {
        return FormPost.read(SECTION, name -> sent.getOrDefault(name, List.of()), name -> uploads.getOrDefault(name, List.of()),
                FormFixture.answers(so), FormFixture.answers(before));
    }

    private String answers(String so, String before) {
        return read(so, before).answers().json().toString().replace('"', '\'');
    }

    @Test
    void valuesStayAsTheyWereTyped() {
        ask("whole", "yes", "day", "kinds").send("whole", " 1.234 ").send("yes", "false").send("day", "03-11-2026").send("kinds", "A", "B");
        assertThat(answers("{}", "{}")).isEqualTo("{'whole':'1.234','yes':false,'day':'2026-11-03','kinds':['A','B']}");
        send("whole", "muchos").send("day", "ayer");
        assertThat(answers("{}", "{}")).contains("'whole':'muchos'").contains("'day':'ayer'");
    }

    @Test
    void whatIsEmptiedIsTakenAwayAndWhatWasNotShownStays() {
        ask("whole", "kinds").send("whole", "");
        assertThat(answers("{'whole':5,'other':'queda','kinds':['A']}", "{}")).isEqualTo("{'other':'queda'}");
    }

    @Test
    void theReasonsWhyThereIsNoValue() {
        ask("whole").send("whole-missing", "NOT_OBSERVED");
        assertThat(answers("{}", "{}")).isEqualTo("{'whole':{'missing':'NOT_OBSERVED'}}");
        send("whole", "5");
        var both = read("{}", "{}");
        assertThat(both.answers().json().get("whole").asText()).isEqualTo("5");
        assertThat(both.faults()).extracting(FormFault::pointer).containsExactly("/answers/whole");
    }

    @Test
    void unchangedTakesTheAnswerOfTheVisitBefore() {
        ask("whole", "other").send("whole-same", "1").send("other", "nuevo");
        assertThat(answers("{}", "{'whole':7,'other':'antes'}")).isEqualTo("{'whole':7,'other':'nuevo'}");
        ask("yes").send("yes-same", "1");
        assertThat(answers("{}", "{'yes':true}")).as("what is seen anew at each visit is not carried").doesNotContain("yes");
    }

    @Test
    void unchangedEntriesLeaveOpenWhatIsMeasuredAnew() {
        var before = "{'pumps':[{'id':'" + ID + "1','name':'Norte','power':5}]}";
        ask("pumps").send("pumps-same", "1").send("pumps-count", "0");
        assertThat(answers("{}", before)).isEqualTo("{'pumps':[{'id':'" + ID + "1','name':'Norte'}]}");
        assertThat(Unchanged.fill(SECTION, FormFixture.answers("{'whole':1}"), FormFixture.answers("{'whole':2,'other':'x'}")).json()
                .toString())
                .isEqualTo("{\"whole\":1,\"other\":\"x\"}");
    }

    @Test
    void filesAreKeptTakenAwayAndAdded() {
        ask("photos").send("photos", "old");
        uploads.put("answers-photos", List.of("new", "old"));
        assertThat(answers("{'photos':['old','gone']}", "{}")).isEqualTo("{'photos':['old','new']}");
        sent.remove("answers-photos");
        uploads.clear();
        assertThat(answers("{'photos':['old']}", "{}")).isEqualTo("{}");
    }

    @Test
    void pointsComeInParts() {
        ask("place").send("place-lat", "-37,5").send("place-lon", "-72,3").send("place-source", "PHONE");
        assertThat(answers("{}", "{}")).isEqualTo("{'place':{'lat':'-37,5','lon':'-72,3','source':'PHONE'}}");
        sent.remove("answers-place-lat");
        sent.remove("answers-place-lon");
        assertThat(answers("{}", "{}")).isEqualTo("{}");
    }

    @Test
    void entriesAreAddedChangedAndRemoved() {
        ask("pumps", "pumps-0-name", "pumps-0-power", "pumps-1-name").send("pumps-count", "2").send("pumps-0-id", ID + "1")
                .send("pumps-0-name", "Norte").send("pumps-0-power", "5,5").send("pumps-1-id", "").send("pumps-1-name", "Sur");
        var entries = read("{'pumps':[{'id':'" + ID + "1','power':9}]}", "{}").answers().entries("pumps");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).answers().json().toString()).contains("\"power\":\"5,5\"");
        assertThat(entries.get(1).id()).matches("[0-9a-f-]{36}");
        var group = FORM.question("pumps").orElseThrow();
        assertThat(FormStep.removed(group, 0, Answers.NONE)).isEqualTo(Answers.NONE);
        assertThat(FormStep.added(group, Answers.NONE).entries("pumps")).hasSize(1);
        assertThat(FormStep.removed(group, 0, FormStep.added(group, Answers.NONE))).isEqualTo(Answers.NONE);
    }

    @Test
    void buttonsWithinTheFormChangeWhatIsShown() {
        var one = FormStep.apply("add-pumps", SECTION, Answers.NONE, Answers.NONE).orElseThrow();
        assertThat(one.entries("pumps")).hasSize(1);
        assertThat(FormStep.apply("remove-pumps-0", SECTION, one, Answers.NONE)).contains(Answers.NONE);
        assertThat(FormStep.apply("remove-pumps-7", SECTION, one, Answers.NONE)).contains(one);
        assertThat(FormStep.apply("same", SECTION, Answers.NONE, FormFixture.answers("{'whole':3}")).orElseThrow())
                .isEqualTo(FormFixture.answers("{'whole':3}"));
        for (var other : List.of("add-whole", "add-nobody", "remove-pumps-x", "Enviar", "")) {
            assertThat(FormStep.apply(other, SECTION, one, Answers.NONE)).as(other).isEmpty();
        }
        assertThat(FormStep.apply(null, SECTION, one, Answers.NONE)).isEmpty();
    }

    @Test
    void aCountThatNobodySendsIsNoCount() {
        for (var count : List.of("-1", "x", "99999999999", "")) {
            ask("pumps").send("pumps-count", count);
            assertThat(new ArrayList<>(read("{}", "{}").answers().questions())).as(count).isEmpty();
        }
    }
}
