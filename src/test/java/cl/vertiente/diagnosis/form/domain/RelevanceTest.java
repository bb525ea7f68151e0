package cl.vertiente.diagnosis.form.domain;

import static cl.vertiente.diagnosis.form.domain.FormFixture.answers;
import static cl.vertiente.diagnosis.form.domain.FormFixture.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is not asked any more counts nowhere, however it was answered once. */
class RelevanceTest {

    private static final String ID = "01900000-0000-7000-8000-00000000000";
    private static final String WHEN = "'relevance':{'rule':{'==':[{'var':'%s'},%s]},'text':'t'}";

    private static final Questionnaire FORM = FormFixture.of("{'id':'there','type':'YES_NO'}",
            "{'id':'hours','type':'INTEGER','range':{'min':0}," + WHEN.formatted("there", "true") + "}",
            "{'id':'many','type':'YES_NO'," + WHEN.formatted("hours", "5") + "}",
            "{'id':'units','type':'GROUP'," + WHEN.formatted("there", "true")
                    + ",'questions':[{'id':'name','type':'TEXT','constraint':{'rule':{'==':[{'var':'name'},'Norte']},'text':'t'}}]}",
            "{'id':'pumps','type':'GROUP','questions':[{'id':'wet','type':'YES_NO'},{'id':'depth','type':'INTEGER','range':{'min':0},"
                    + WHEN.formatted("wet", "true") + "}]}");

    private static String counted(String written) {
        return Relevance.counted(FORM, answers(written)).json().toString().replace('"', '\'');
    }

    @Test
    void aCorrectedYesTakesWhatHungOnItOutOfTheCount() {
        var said = "'hours':5,'many':true,'units':[{'id':'" + ID + "1','name':'Norte'}]";
        assertThat(counted("{'there':true," + said + "}")).isEqualTo("{'there':true," + said + "}");
        assertThat(counted("{'there':false," + said + "}")).as("and what hung on that").isEqualTo("{'there':false}");
        assertThat(counted("{" + said + "}")).as("nobody said whether it is there").isEqualTo("{}");
        assertThat(counted("{'there':{'missing':'NOT_OBSERVED'}," + said + "}")).isEqualTo("{'there':{'missing':'NOT_OBSERVED'}}");
    }

    @Test
    void aReasonWhyThereIsNoValueCountsAsLittle() {
        assertThat(counted("{'there':false,'hours':{'missing':'NOT_OBSERVED'}}")).isEqualTo("{'there':false}");
    }

    @Test
    void eachEntryIsAskedByItself() {
        assertThat(counted("{'pumps':[{'id':'" + ID + "1','wet':true,'depth':4},{'id':'" + ID + "2','wet':false,'depth':9}]}"))
                .isEqualTo("{'pumps':[{'id':'" + ID + "1','wet':true,'depth':4},{'id':'" + ID + "2','wet':false}]}");
    }

    @Test
    void whatIsWrittenStaysAsItIs() {
        var written = answers("{'there':false,'hours':5}");
        Relevance.counted(FORM, written);
        assertThat(written).isEqualTo(answers("{'there':false,'hours':5}"));
    }

    /** Nobody could mend what is not shown; what is of a wrong type is refused all the same. */
    @Test
    void whatIsNotAskedBreaksNoRule() {
        var south = "'units':[{'id':'" + ID + "1','name':'Sur'}]";
        assertThat(faults(FORM, "{'there':true," + south + "}", false)).containsExactly("/answers/units/0/name constraint");
        assertThat(faults(FORM, "{'there':false," + south + "}", true)).isEmpty();
        assertThat(faults(FORM, "{'there':false,'hours':'x'}", true)).containsExactly("/answers/hours integer");
    }
}
