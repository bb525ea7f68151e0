package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.visit.domain.AnsweredVisit;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.shared.XlsxColumn;
import cl.vertiente.shared.XlsxLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes all answers of the filtered records as a spreadsheet: a line for each record, and for each group of the questionnaire a sheet
 * with a line for each entry. What is not asked leaves its cell empty, what is about people is left out, whoever asks; others than the
 * programme's read what was approved.
 */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ExportAnswers {

    private static final int AT_A_TIME = 200;

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private EachDiagnosis eachDiagnosis;

    @Inject
    private AnswerColumns answerColumns;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DiagnosisWords words;

    @Inject
    private FilterWords filters;

    @Inject
    private XlsxLists lists;

    /** Refuses before the first byte is written. */
    public void check() {
        caller.required();
    }

    public void write(DiagnosisFilter filter, OutputStream out) {
        var forms = questionnaires.all().stream().map(version -> questionnaires.version(version.version()).orElseThrow()).toList();
        var columns = new ArrayList<>(ofRecord());
        columns.addAll(answerColumns.ofRecords(forms));
        var byVersion = forms.stream().collect(Collectors.toMap(Questionnaire::version, Function.identity()));
        lists.write(out, "diagnosis.answers.title", columns, answerColumns.ofGroups(forms),
                new XlsxLists.Origin(caller.required().name(), filters.inForce(filter)),
                each -> eachDiagnosis.pages(filter, AT_A_TIME, page -> rows(page, byVersion, each)));
    }

    private void rows(List<DiagnosisRow> page, Map<Integer, Questionnaire> forms, Consumer<AnswersRow> each) {
        var answered = diagnoses.answered(page.stream().map(DiagnosisRow::id).toList(), caller.isGore()).stream()
                .collect(Collectors.toMap(AnsweredVisit::diagnosisId, Function.identity()));
        for (var row : page) {
            var visit = answered.get(row.id());
            var form = forms.get(visit.questionnaireVersion());
            each.accept(AnswersRow.of(row, form, visit.visitAt(), Relevance.counted(form, visit.answers())));
        }
    }

    private List<XlsxColumn<AnswersRow>> ofRecord() {
        return List.of(XlsxColumn.text("diagnosis.answers.key", 26, AnswersRow::key),
                XlsxColumn.text("diagnosis.state", 14, row -> words.state(row.record().state())),
                XlsxColumn.text("diagnosis.label", 20, row -> row.record().label()),
                XlsxColumn.instant("diagnosis.visit-at", AnswersRow::visitAt),
                XlsxColumn.text("diagnosis.agreement", 18, row -> row.record().agreementCode()),
                XlsxColumn.text("diagnosis.water-system", 40, row -> row.record().waterSystem()),
                XlsxColumn.text("diagnosis.commune", 20, row -> row.record().commune()),
                XlsxColumn.text("diagnosis.author", 24, row -> row.record().author()),
                XlsxColumn.integer("diagnosis.answers.form", 12, row -> row.questionnaire().version()));
    }
}
