package cl.vertiente.diagnosis.form.domain;

import static cl.vertiente.diagnosis.form.domain.FormFixture.answers;
import static cl.vertiente.diagnosis.form.domain.FormFixture.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules between questions, what a complete form demands, and what is drawn from answers. */
class FormRulesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String ID = "01900000-0000-7000-8000-00000000000";

    private static final Questionnaire RULES = FormFixture.of(
            "{'id':'grid','type':'YES_NO','required':true}",
            "{'id':'hours','type':'INTEGER','range':{'min':0,'max':24},'required':true,"
                    + "'relevance':{'rule':{'==':[{'var':'grid'},true]},'text':'t'}}",
            "{'id':'low','type':'INTEGER','range':{'min':0}}",
            "{'id':'high','type':'INTEGER','range':{'min':0},'constraint':{'rule':{'>=':[{'var':'high'},{'var':'low'}]},'text':'t'}}",
            "{'id':'state','type':'CONDITION','choices':['GOOD','REGULAR','BAD','NOT_OPERATIVE']}",
            "{'id':'photos','type':'PHOTO','requiredIf':{'rule':{'in':[{'var':'state'},['BAD','NOT_OPERATIVE']]},'text':'t'}}",
            "{'id':'parts','type':'GROUP','required':true,'relevance':{'rule':{'==':[{'var':'grid'},true]},'text':'t'},"
                    + "'constraint':{'rule':{'<=':[{'sum':['parts','share']},100]},'text':'t'},'questions':["
                    + "{'id':'share','type':'DECIMAL','decimals':1,'range':{'min':0,'max':100},'required':true,"
                    + "'constraint':{'rule':{'<=':[{'var':'share'},{'var':'high'}]},'text':'t'}}]}");

    @Test
    void aDraftMayBeIncomplete() {
        assertThat(faults(RULES, "{}", false)).isEmpty();
    }

    @Test
    void aCompleteFormSaysWhatIsRequired() {
        assertThat(faults(RULES, "{}", true)).containsExactly("/answers/grid required");
        assertThat(faults(RULES, "{'grid':true}", true)).containsExactly("/answers/hours required", "/answers/parts required-group");
        assertThat(faults(RULES, "{'grid':false}", true)).isEmpty();
        assertThat(faults(RULES, "{'grid':{'missing':'NOT_OBSERVED'}}", true)).isEmpty();
        assertThat(faults(RULES, "{'grid':true,'hours':{'missing':'NOT_OBSERVED'},'parts':[]}", true))
                .containsExactly("/answers/parts required-group");
        assertThat(faults(RULES, "{'grid':true,'hours':5,'parts':[{'id':'" + ID + "1'}]}", true))
                .containsExactly("/answers/parts/0/share required");
    }

    @Test
    void aBadStateAsksForAPhotoWhenTheFormIsComplete() {
        assertThat(faults(RULES, "{'grid':false,'state':'BAD'}", false)).isEmpty();
        assertThat(faults(RULES, "{'grid':false,'state':'BAD'}", true)).containsExactly("/answers/photos constraint");
        assertThat(faults(RULES, "{'grid':false,'state':'REGULAR'}", true)).isEmpty();
        assertThat(faults(RULES, "{'grid':false,'state':'NOT_OPERATIVE','photos':['" + HASH + "']}", true)).isEmpty();
    }

    @Test
    void aRuleThatCannotBeToldIsNotBroken() {
        assertThat(faults(RULES, "{'high':5}", false)).isEmpty();
        assertThat(faults(RULES, "{'high':5,'low':6}", false)).containsExactly("/answers/high constraint");
        assertThat(faults(RULES, "{'high':5,'low':{'missing':'NOT_OBSERVED'}}", false)).isEmpty();
        assertThat(faults(RULES, "{'high':5,'low':'x'}", false)).containsExactly("/answers/low integer");
    }

    /** The fields of an entry see the answers outside, and the group sees all of its entries. */
    @Test
    void rulesReachIntoGroupsAndOutOfThem() {
        var entries = "'parts':[{'id':'" + ID + "1','share':60},{'id':'" + ID + "2','share':70}]";
        assertThat(faults(RULES, "{'grid':true,'high':65," + entries + "}", false))
                .containsExactly("/answers/parts/1/share constraint", "/answers/parts constraint");
        assertThat(faults(RULES, "{'grid':true," + entries.replace("70", "40") + "}", false)).isEmpty();
    }

    /** More entries than there may be are told as one fault, and shown all the same. */
    @Test
    void aGroupWithTooManyEntriesIsStillAsked() {
        var form = FormFixture.of("{'id':'few','type':'GROUP','limit':1,'questions':[{'id':'a','type':'TEXT'}]}");
        var two = answers("{'few':[{'id':'" + ID + "1'},{'id':'" + ID + "2'}]}");
        assertThat(Relevance.of(form, two).isAsked("few", 0, "a")).isTrue();
        assertThat(Relevance.of(form, two).isAsked("few", 1, "a")).isTrue();
        assertThat(faults(form, two.json().toString(), true)).containsExactly("/answers/few entries");
    }

    private static final Questionnaire TANKS = Questionnaire.of(FormFixture.definition(List.of(
            "{'id':'there','type':'YES_NO'}",
            "{'id':'produced','type':'INTEGER','range':{'min':0}}", "{'id':'billed','type':'INTEGER','range':{'min':0}}",
            "{'id':'tanks','type':'GROUP','questions':[{'id':'volume','type':'DECIMAL','decimals':1,'range':{'min':0}}]}",
            "{'id':'inside','type':'INTEGER','range':{'min':0},'relevance':{'rule':{'==':[{'var':'there'},true]},'text':'t'}}",
            "{'id':'right','type':'CHOICE','choices':['A','B']}"), List.of(
            "{'code':'STORAGE','kind':'NUMBER','label':'t','decimals':1,'expression':{'sum':['tanks','volume']}}",
            "{'code':'LOSSES','kind':'NUMBER','label':'t','decimals':1,"
                    + "'expression':{'*':[100,{'/':[{'-':[{'var':'produced'},{'var':'billed'}]},{'var':'produced'}]}]}}",
            "{'code':'THERE','kind':'FLAG','label':'t','question':'there'}",
                    "{'code':'INSIDE','kind':'NUMBER','label':'t','question':'inside'}",
            "{'code':'RIGHT','kind':'CHOICE','label':'t','question':'right'}")), "0".repeat(64), null);

    private static IndicatorValue of(String code, String answers) {
        return Indicators.of(TANKS, answers(answers)).get(code);
    }

    @Test
    void indicatorsAreDrawnFromAnswers() {
        assertThat(of("THERE", "{'there':false}")).isEqualTo(IndicatorValue.flag("THERE", false));
        assertThat(of("RIGHT", "{'right':'B'}")).isEqualTo(IndicatorValue.choice("RIGHT", "B"));
        assertThat(of("LOSSES", "{'produced':1000,'billed':'655'}")).isEqualTo(IndicatorValue.number("LOSSES", new BigDecimal("34.5")));
        assertThat(of("STORAGE", "{'tanks':[{'id':'1','volume':30},{'id':'2','volume':'20,5'}]}").number()).isEqualByComparingTo("50.5");
        assertThat(Indicators.of(TANKS, Answers.NONE)).hasSize(5);
    }

    /** The point of it all: nothing that nobody saw becomes a zero, nor part of a sum. */
    @Test
    void whatNobodySawIsNeverZero() {
        assertThat(of("STORAGE", "{}").missing()).isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(of("STORAGE", "{'tanks':[]}").missing()).isNotNull();
        assertThat(of("STORAGE", "{'tanks':[{'id':'1','volume':30},{'id':'2'}]}").missing()).isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(of("STORAGE", "{'tanks':[{'id':'1','volume':30},{'id':'2','volume':{'missing':'NOT_OBSERVED'}}]}").missing())
                .isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(of("STORAGE", "{'tanks':[{'id':'1','volume':30},{'id':'2','volume':{'missing':'NOT_EXISTING'}}]}").number())
                .isEqualByComparingTo("30");
        assertThat(of("STORAGE", "{'tanks':{'missing':'NOT_EXISTING'}}").missing()).isEqualTo(MissingKind.NOT_EXISTING);
        assertThat(of("LOSSES", "{'produced':1000}").missing()).isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(of("LOSSES", "{'produced':1000,'billed':{'missing':'NOT_APPLICABLE'}}").missing()).isEqualTo(MissingKind.NOT_APPLICABLE);
        assertThat(of("THERE", "{'there':{'missing':'NOT_OBSERVED'}}").missing()).isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(of("THERE", "{'there':'maybe'}").missing()).isEqualTo(MissingKind.NOT_OBSERVED);
    }

    @Test
    void aDivisionByZeroHasNoResult() {
        assertThat(of("LOSSES", "{'produced':0,'billed':0}").missing()).isEqualTo(MissingKind.NOT_APPLICABLE);
    }

    @Test
    void whatIsNotAskedDoesNotApply() {
        assertThat(of("INSIDE", "{'there':false,'inside':5}").missing()).isEqualTo(MissingKind.NOT_APPLICABLE);
        assertThat(of("INSIDE", "{'there':true}").missing()).isEqualTo(MissingKind.NOT_OBSERVED);
        assertThat(of("INSIDE", "{'there':true,'inside':0}").number()).isEqualByComparingTo("0");
    }
}
