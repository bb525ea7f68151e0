package cl.vertiente.diagnosis.form.domain;

import static cl.vertiente.diagnosis.form.domain.FormFixture.answers;
import static cl.vertiente.diagnosis.form.domain.FormFixture.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value of each type has to be, and what a complete form has to say. */
class AnswerCheckTest {

    private static final Questionnaire ALL = FormFixture.of(
            "{'id':'whole','type':'INTEGER','range':{'min':0,'max':5000}}",
            "{'id':'flow','type':'DECIMAL','unit':'L/s','range':{'min':0,'max':1000},'decimals':2}",
            "{'id':'words','type':'TEXT','length':10}",
            "{'id':'rut','type':'TEXT','format':'RUT'}",
            "{'id':'phone','type':'TEXT','format':'PHONE'}",
            "{'id':'month','type':'TEXT','format':'MONTH'}",
            "{'id':'kind','type':'CHOICE','choices':['A','B']}",
            "{'id':'kinds','type':'MULTI_CHOICE','choices':['A','B']}",
            "{'id':'day','type':'DATE'}",
            "{'id':'until','type':'DATE','future':true}",
            "{'id':'time','type':'DATETIME'}",
            "{'id':'yes','type':'YES_NO'}",
            "{'id':'place','type':'GEOPOINT'}",
            "{'id':'photos','type':'PHOTO','limit':2}",
            "{'id':'kept','type':'TEXT','record':true}",
            "{'id':'few','type':'INTEGER','range':{'min':0},'missing':['NOT_OBSERVED']}",
            "{'id':'pumps','type':'GROUP','limit':60,'questions':["
                    + "{'id':'power','type':'DECIMAL','range':{'min':0,'max':100},'decimals':1}]}");

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String ID = "01900000-0000-7000-8000-00000000000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'whole':12}|", "{'whole':12.0}|", "{'whole':'1.234'}|", "{'whole':0}|", "{'whole':5000}|",
        "{'whole':5001}|/answers/whole range", "{'whole':-1}|/answers/whole range", "{'whole':1.5}|/answers/whole integer",
        "{'whole':'1,5'}|/answers/whole integer", "{'whole':'doce'}|/answers/whole integer", "{'whole':true}|/answers/whole integer",
        "{'whole':[1]}|/answers/whole integer", "{'whole':{}}|/answers/whole integer", "{'whole':1e400}|/answers/whole integer",
        "{'whole':-1e400}|/answers/whole integer", "{'whole':1e-400}|", "{'whole':123456789012345678901234567890}|/answers/whole integer",
        "{'whole':'NaN'}|/answers/whole integer", "{'whole':'Infinity'}|/answers/whole integer", "{'whole':null}|", "{'whole':' '}|",
        "{'flow':12.34}|", "{'flow':'12,34'}|", "{'flow':'12.34'}|", "{'flow':'1.000'}|", "{'flow':'1.234'}|/answers/flow range",
        "{'flow':12.345}|/answers/flow decimals", "{'flow':'0,001'}|/answers/flow decimals", "{'flow':'1,234.5'}|/answers/flow decimal",
        "{'flow':1e400}|/answers/flow decimal", "{'flow':'1e3'}|/answers/flow decimal", "{'flow':12.30000}|",
        "{'words':'diez letra'}|", "{'words':'once letras'}|/answers/words length", "{'words':5}|/answers/words text",
        "{'rut':'12.345.678-5'}|", "{'rut':'12.345.678-K'}|/answers/rut rut", "{'phone':'9 1234 5678'}|",
        "{'phone':'12'}|/answers/phone phone",
        "{'month':'2026-09'}|", "{'month':'2026-13'}|/answers/month month",
        "{'kind':'A'}|", "{'kind':'C'}|/answers/kind choice", "{'kind':1}|/answers/kind choice", "{'kind':['A']}|/answers/kind choice",
        "{'kinds':['A','B','A']}|", "{'kinds':[]}|", "{'kinds':['A','C']}|/answers/kinds/1 choice", "{'kinds':'A'}|/answers/kinds choice",
        "{'day':'2026-11-20'}|", "{'day':'2026-11-21'}|/answers/day future", "{'day':'20-11-2026'}|/answers/day date",
        "{'day':'2026-02-30'}|/answers/day date", "{'day':20261120}|/answers/day date", "{'day':'0001-01-01'}|/answers/day date",
        "{'until':'2029-01-01'}|", "{'time':'2026-11-20T15:00'}|", "{'time':'2026-11-20T15:01'}|/answers/time future",
        "{'time':'2026-11-20'}|/answers/time datetime",
        "{'yes':true}|", "{'yes':false}|", "{'yes':'true'}|/answers/yes yes-no", "{'yes':1}|/answers/yes yes-no",
        "{'kept':'x'}|/answers/kept of-record", "{'few':{'missing':'NOT_OBSERVED'}}|",
        "{'few':{'missing':'NOT_EXISTING'}}|/answers/few missing-kind",
        "{'few':{'missing':'PERHAPS'}}|/answers/few integer", "{'whole':{'missing':'NOT_EXISTING'}}|",
        "{'pumps':{'missing':'NOT_EXISTING'}}|",
        "{'nobody':1}|/answers/nobody unknown", "{'a/b~c':1}|/answers/a~1b~0c unknown", "{'pumps':5}|/answers/pumps group",
        "{'pumps':[]}|", "{'whole':[{}]}|/answers/whole integer"})
    void eachTypeTakesItsValuesAndNoOthers(String answers, String fault) {
        assertThat(faults(ALL, answers, false)).containsExactlyElementsOf(fault == null ? java.util.List.of() : java.util.List.of(fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'lat':-37.47,'lon':-72.35,'accuracy':5,'source':'PHONE'}|", "{'zone':18,'easting':734000,'northing':5850000}|",
        "{'lat':'-37,47','lon':'-72,35'}|", "{'lat':-72.35,'lon':-37.47}|/lat point.swapped", "{'lat':37.47,'lon':72.35}|/lat point.sign",
        "{'lat':48.85,'lon':2.35}|/lat point.outside", "{'lat':-37.47}|/lon point.number", "{'lat':1e400,'lon':-72}|/lat point.number",
        "{'zone':18,'easting':5850000,'northing':734000}|/easting point.swapped",
        "{'zone':17,'easting':734000,'northing':5850000}|/zone point.zone",
        "{'zone':18,'easting':34000,'northing':5850000}|/easting point.metres", "{'zone':18,'easting':734000}|/northing point.number",
        "{'zone':19,'easting':734000,'northing':5850000}|/zone point.other-zone", "{'accuracy':5}|point", "[5]|point",
        "{'lat':-37.47,'lon':-72.35,'accuracy':-1}|/accuracy point.accuracy", "{'lat':-37.47,'lon':-72.35,'height':3}|/height unknown",
        "{'lat':-37.47,'lon':-72.35,'source':'REGISTER'}|/source point.source",
        "{'lat':-37.47,'lon':-72.35,'zone':18,'easting':600000,'northing':5850000}|point.differ"})
    void aPointIsInTheField(String point, String fault) {
        assertThat(faults(ALL, "{'place':" + point + "}", false))
                .containsExactlyElementsOf(fault == null ? java.util.List.of() : java.util.List.of("/answers/place"
                        + (fault.startsWith("/") ? "" : " ") + fault));
    }

    /** The same metres in the zone that the point does not lie in: with nothing to hold it against, nobody can say so. */
    @Test
    void aPointIsKeptInBothWays() {
        var kept = NormalAnswers.of(ALL, answers("{'place':{'zone':18,'easting':734000,'northing':5850000,'accuracy':'8,5'}}"));
        var place = kept.json().get("place");
        assertThat(place.get("lat").decimalValue()).isBetween(new java.math.BigDecimal("-37.6"), new java.math.BigDecimal("-37.3"));
        assertThat(place.get("lon").decimalValue()).isBetween(new java.math.BigDecimal("-72.5"), new java.math.BigDecimal("-72.2"));
        assertThat(place.get("accuracy").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(NormalAnswers.of(ALL, Answers.read(kept.json()))).isEqualTo(kept);
        assertThat(AnswerCheck.faults(ALL, kept, false, FormFixture.CONTEXT)).isEmpty();
    }

    @Test
    void filesAreNamedByTheirHash() {
        assertThat(faults(ALL, "{'photos':['" + HASH + "']}", false)).isEmpty();
        assertThat(faults(ALL, "{'photos':['" + HASH + "','x.jpg']}", false)).containsExactly("/answers/photos/1 file");
        assertThat(faults(ALL, "{'photos':['" + HASH + "','" + HASH + "','" + HASH + "']}", false))
                .containsExactly("/answers/photos entries");
    }

    @Test
    void entriesOfAGroupAreCheckedEachAtItsPlace() {
        assertThat(faults(ALL, "{'pumps':[{'id':'" + ID + "1','power':5.5},{'id':'" + ID + "2','power':'mucho','colour':1}]}", false))
                .containsExactly("/answers/pumps/1/power decimal", "/answers/pumps/1/colour unknown");
        assertThat(faults(ALL, "{'pumps':[{'power':5.5}]}", false)).containsExactly("/answers/pumps/0/id entry-id");
        assertThat(faults(ALL, "{'pumps':[{'id':'" + ID + "1'},{'id':'" + ID + "1'}]}", false))
                .containsExactly("/answers/pumps/1/id entry-twice");
    }

    @Test
    void aGroupOfTenThousandEntriesIsOneFault() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> "{'power':'x'}").collect(Collectors.joining(",", "{'pumps':[", "]}"));
        assertThat(faults(ALL, many, true)).containsExactly("/answers/pumps entries");
    }

    @Test
    void faultsEndSomewhere() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> "'q" + i + "':1").collect(Collectors.joining(",", "{", "}"));
        assertThat(faults(ALL, many, false)).hasSize(200);
    }

    @Test
    void notANumberIsNoNumber() {
        var given = Answers.of(Map.of("whole", new Answer.Given(JsonNodeFactory.instance.numberNode(Double.NaN))));
        assertThat(AnswerCheck.faults(ALL, given, false, FormFixture.CONTEXT)).hasSize(1);
    }

    @Test
    void answersAreAnObject() {
        assertThatThrownBy(() -> answers("[]")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> answers("5")).isInstanceOf(Invalid.class);
    }

    @Test
    void theWireGivesBackWhatItTook() {
        var wire = FormFixture.json("{'whole':12,'yes':{'missing':'NOT_APPLICABLE'},'pumps':[{'id':'" + ID
                + "1','power':5.5}],'kinds':['A']}");
        assertThat(Answers.read(wire).json()).isEqualTo(wire);
        assertThat(Answers.read(wire).entries("pumps")).extracting(Answer.Entry::id).containsExactly(ID + "1");
        assertThat(Answers.read(wire).of("flow")).isEmpty();
    }

    @Test
    void keptAnswersAreWrittenOneWay() {
        var kept = NormalAnswers.of(ALL, answers("{'words':' dos "
                + "','flow':'12,50','whole':'1.234','rut':'12345678-5','phone':'912345678','kinds':[],"
                + "'few':'','pumps':[{'id':'" + ID + "1','power':'7,0'}],'day':'mal'}"));
        assertThat(kept.json().toString()).isEqualTo(FormFixture.json("{'whole':1234,'flow':12.5,'words':'dos','rut':'12345678-5',"
                + "'phone':'+56912345678',"
                + "'day':'mal','pumps':[{'id':'" + ID + "1','power':7}]}").toString());
    }
}
