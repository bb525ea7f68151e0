package cl.vertiente.diagnosis.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a visit can still be said after the questionnaire changed. */
class EarlierAnswersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'id':'a','type':'INTEGER','range':{'min':0}}|{'id':'a','type':'INTEGER','range':{'min':1}}|{'a':4}|{'a':4}",
        "{'id':'a','type':'INTEGER','range':{'min':0}}|{'id':'b','type':'INTEGER','range':{'min':0}}|{'a':4}|{}",
        "{'id':'a','type':'INTEGER','range':{'min':0}}|{'id':'a','type':'TEXT'}|{'a':4}|{}",
        "{'id':'a','type':'DECIMAL','range':{'min':0},'unit':'L/s'}"
                + "|{'id':'a','type':'DECIMAL','range':{'min':0},'unit':'m³/h'}|{'a':1.5}|{}",
        "{'id':'a','type':'CHOICE','choices':['X','Y']}|{'id':'a','type':'CHOICE','choices':['Y','Z']}|{'a':'X'}|{}",
        "{'id':'a','type':'CHOICE','choices':['X','Y']}|{'id':'a','type':'CHOICE','choices':['Y','Z']}|{'a':'Y'}|{'a':'Y'}",
        "{'id':'a','type':'MULTI_CHOICE','choices':['X','Y']}|{'id':'a','type':'MULTI_CHOICE','choices':['Y','Z']}"
                + "|{'a':['X','Y']}|{'a':['Y']}",
        "{'id':'a','type':'MULTI_CHOICE','choices':['X','Y']}|{'id':'a','type':'MULTI_CHOICE','choices':['Z']}|{'a':['X','Y']}|{}",
        "{'id':'a','type':'INTEGER','range':{'min':0},'missing':['NOT_OBSERVED']}"
                + "|{'id':'a','type':'INTEGER','range':{'min':0},'missing':['NOT_OBSERVED']}"
                + "|{'a':{'missing':'NOT_OBSERVED'}}|{'a':{'missing':'NOT_OBSERVED'}}",
        "{'id':'a','type':'INTEGER','range':{'min':0},'missing':['NOT_OBSERVED']}"
                + "|{'id':'a','type':'INTEGER','range':{'min':0},'missing':[]}"
                + "|{'a':{'missing':'NOT_OBSERVED'}}|{}",
        "{'id':'g','type':'GROUP','questions':[{'id':'a','type':'INTEGER','range':{'min':0}},{'id':'b','type':'TEXT'}]}"
                + "|{'id':'g','type':'GROUP','questions':[{'id':'b','type':'TEXT'},{'id':'c','type':'TEXT'}]}"
                + "|{'g':[{'id':'1','a':4,'b':'x'},{'id':'2','a':5}]}|{'g':[{'id':'1','b':'x'},{'id':'2'}]}"})
    void keepsWhatTheLaterVersionCanSay(String before, String after, String answers, String kept) {
        assertThat(new EarlierAnswers(FormFixture.of(before), FormFixture.answers(answers)).in(second(after)).json())
                .isEqualTo(FormFixture.json(kept));
    }

    @Test
    void keepsAllInTheSameVersion() {
        var answers = FormFixture.answers("{'gone':1}");
        assertThat(new EarlierAnswers(FormFixture.first(), answers).in(FormFixture.first())).isEqualTo(answers);
    }

    private static Questionnaire second(String question) {
        ObjectNode definition = FormFixture.definition(List.of(question), List.of()).put("version", 2);
        return Questionnaire.of(definition, "1".repeat(64), LocalDate.of(2026, 11, 28));
    }
}
