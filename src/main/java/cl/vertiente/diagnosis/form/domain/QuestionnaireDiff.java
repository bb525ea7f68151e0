package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.diagnosis.form.domain.QuestionnaireChange.Aspect;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange.Kind;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange.Of;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What is different between two versions, question by question, in the order of the later one; what was removed comes last. */
public final class QuestionnaireDiff {

    private final Questionnaire before;
    private final Questionnaire after;
    private final List<QuestionnaireChange> changes = new ArrayList<>();

    private QuestionnaireDiff(Questionnaire before, Questionnaire after) {
        this.before = before;
        this.after = after;
    }

    public static List<QuestionnaireChange> of(Questionnaire before, Questionnaire after) {
        var diff = new QuestionnaireDiff(before, after);
        diff.compare(Of.SECTION, sections(before), sections(after), section -> section.section().title(), diff::aspects);
        diff.compare(Of.QUESTION, questions(before), questions(after), placed -> placed.question().label(), diff::aspects);
        diff.compare(Of.INDICATOR, indicators(before), indicators(after), IndicatorDefinition::label, diff::aspects);
        return List.copyOf(diff.changes);
    }

    private record Placed(String section, Question question) {
    }

    private record Titled(Section section) {
    }

    private static Map<String, Titled> sections(Questionnaire questionnaire) {
        var sections = new LinkedHashMap<String, Titled>();
        questionnaire.sections().forEach(section -> sections.put(section.id(), new Titled(section)));
        return sections;
    }

    private static Map<String, Placed> questions(Questionnaire questionnaire) {
        var questions = new LinkedHashMap<String, Placed>();
        questionnaire.sections().forEach(section -> section.questions().forEach(question -> {
            questions.put(question.id(), new Placed(section.id(), question));
            question.questions().forEach(field -> questions.put(question.id() + "." + field.id(), new Placed(section.id(), field)));
        }));
        return questions;
    }

    private static Map<String, IndicatorDefinition> indicators(Questionnaire questionnaire) {
        var indicators = new LinkedHashMap<String, IndicatorDefinition>();
        questionnaire.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        return indicators;
    }

    private interface Comparing<T> {
        List<Aspect> aspects(T earlier, T later);
    }

    private <T> void compare(Of of, Map<String, T> earlier, Map<String, T> later, Function<T, String> label, Comparing<T> comparing) {
        later.forEach((path, thing) -> {
            if (!earlier.containsKey(path)) {
                changes.add(new QuestionnaireChange(Kind.ADDED, of, path, after.text(label.apply(thing)), List.of()));
                return;
            }
            var aspects = comparing.aspects(earlier.get(path), thing);
            if (!aspects.isEmpty()) {
                changes.add(new QuestionnaireChange(Kind.CHANGED, of, path, after.text(label.apply(thing)), aspects));
            }
        });
        earlier.forEach((path, thing) -> {
            if (!later.containsKey(path)) {
                changes.add(new QuestionnaireChange(Kind.REMOVED, of, path, before.text(label.apply(thing)), List.of()));
            }
        });
    }

    private List<Aspect> aspects(Titled a, Titled b) {
        var found = new ArrayList<Aspect>();
        text(found, Aspect.LABEL, a.section().title(), b.section().title());
        text(found, Aspect.HINT, a.section().hint(), b.section().hint());
        return found;
    }

    private List<Aspect> aspects(Placed from, Placed to) {
        var found = new ArrayList<Aspect>();
        var a = from.question();
        var b = to.question();
        text(found, Aspect.LABEL, a.label(), b.label());
        text(found, Aspect.HINT, a.hint(), b.hint());
        same(found, Aspect.TYPE, List.of(a.type(), String.valueOf(a.format())), List.of(b.type(), String.valueOf(b.format())));
        same(found, Aspect.UNIT, a.unit(), b.unit());
        same(found, Aspect.REQUIRED, a.required() + rule(before, a.requiredIf()), b.required() + rule(after, b.requiredIf()));
        same(found, Aspect.MISSING, a.missing(), b.missing());
        same(found, Aspect.RELEVANCE, rule(before, a.relevance()), rule(after, b.relevance()));
        same(found, Aspect.CONSTRAINT, rule(before, a.constraint()), rule(after, b.constraint()));
        same(found, Aspect.LIMITS, a.limits(), b.limits());
        same(found, Aspect.CHOICES, choices(before, a), choices(after, b));
        same(found, Aspect.SOURCE, a.source(), b.source());
        same(found, Aspect.ASSET, List.of(String.valueOf(a.asset()), String.valueOf(a.assetKind())),
                List.of(String.valueOf(b.asset()), String.valueOf(b.assetKind())));
        same(found, Aspect.PLACE, from.section(), to.section());
        return found;
    }

    private List<Aspect> aspects(IndicatorDefinition a, IndicatorDefinition b) {
        var found = new ArrayList<Aspect>();
        text(found, Aspect.LABEL, a.label(), b.label());
        same(found, Aspect.UNIT, a.unit(), b.unit());
        same(found, Aspect.COMPUTATION, a.kind() + " " + a.decimals() + a.question() + a.expression(),
                b.kind() + " " + b.decimals() + b.question() + b.expression());
        return found;
    }

    private void text(List<Aspect> found, Aspect aspect, String keyBefore, String keyAfter) {
        same(found, aspect, keyBefore == null ? null : before.text(keyBefore), keyAfter == null ? null : after.text(keyAfter));
    }

    private static void same(List<Aspect> found, Aspect aspect, Object a, Object b) {
        if (!Objects.equals(a, b)) {
            found.add(aspect);
        }
    }

    private static String rule(Questionnaire questionnaire, Rule rule) {
        return rule == null ? "" : rule.expression() + questionnaire.text(rule.text());
    }

    private static List<String> choices(Questionnaire questionnaire, Question question) {
        return question.choices().stream().map(choice -> choice.code() + "=" + questionnaire.text(choice.label())).toList();
    }
}
