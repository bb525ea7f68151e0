package cl.vertiente.rules;

import cl.vertiente.accountability.boundary.CompetenceParameters;
import cl.vertiente.accountability.domain.BoardPlace;
import cl.vertiente.accountability.domain.CompetenceCover;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.training.activity.boundary.ActivityParameters;
import cl.vertiente.training.activity.boundary.MoveActivity;
import cl.vertiente.training.activity.boundary.ValidateActivity;
import cl.vertiente.training.activity.domain.ActivityKind;
import cl.vertiente.training.activity.domain.ActivityMode;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ScanOutcome;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.activity.domain.SessionState;
import cl.vertiente.training.activity.domain.TargetCount;
import cl.vertiente.training.people.domain.AgeBand;
import cl.vertiente.training.people.domain.AttendanceColumn;
import cl.vertiente.training.people.domain.Eligibility;
import cl.vertiente.training.people.domain.FigureCut;
import cl.vertiente.training.people.domain.RightsRequester;
import cl.vertiente.training.people.domain.Sex;
import cl.vertiente.training.people.domain.TestMoment;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.TraineeWarning;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of texts that the training puts together. */
final class TrainingTexts {

    static final Map<String, List<String>> BEGINS = Map.ofEntries(
            PutTogether.names("training.activity.verb.", ActivityVerb.values()),
            Map.entry("training.filter.", Stream.concat(Stream.of(ActivityParameters.NAMES), Stream.of(ActivityParameters.SESSIONS))
                    .distinct().toList()),
            Map.entry("training.filter.one.", List.of("agreement", "system", "activity", "trainer")),
            PutTogether.names("training.progress.counted.", TargetCount.values()),
            PutTogether.names("training.progress.unit.", TargetCount.values()),
            PutTogether.names("accountability.certificate.short.", Eligibility.Shortfall.values()),
            PutTogether.names("accountability.competence.cover.", CompetenceCover.values()),
            PutTogether.names("accountability.competence.place.", BoardPlace.values()),
            Map.entry("accountability.competence.filter.", List.of(CompetenceParameters.NAMES)),
            Map.entry("accountability.competence.filter.one.", List.of("agreement", "system")),
            Map.entry("training.data.part.", List.of("identity", "consent", "posts", "enrolments", "attendances", "corrections", "tests",
                    "certificates", "merges", "changes", "accesses")),
            PutTogether.names("training.data.moment.", TestMoment.values()),
            Map.entry("training.data.purpose.", List.of("ReadTrainees", "FindTrainee", "ReadTraineeData", "ExportTraineeData",
                    "ReadBlockedTrainees", "FindPersonalData", "ReadAuditEntry", "KeepTrainee", "MarkAttendance", "LoadAttendances",
                    "MergeTrainees", "RectifyTrainee", "BlockTrainee", "ForgetRecord", "ForgetExpired",
                    "ReadDue", "ForgetDue")),
            Map.entry("training.data.field.", List.of("name", "taxId", "document", "documentReason", "sex", "ageBand", "post",
                    "waterSystem", "commune", "phone", "consentOn", "consentVersion", "mergedInto", "blocked", "askedBy", "askedOn",
                    "at")),
            PutTogether.names("training.rights.by.", RightsRequester.values()),
            PutTogether.names("training.figure.cut.", FigureCut.values()),
            Map.entry("training.figure.rows.", List.of("persons", "attendances", "sessions")),
            Map.entry("training.figure.counted.", List.of("persons", "attendances", "sessions")),
            Map.entry("training.turn.", List.of("OPEN", "SUSPENDED", "HELD", "NOBODY")),
            PutTogether.names("training.age.", AgeBand.values()),
            PutTogether.names("training.load.column.", AttendanceColumn.values()),
            PutTogether.names("training.load.outcome.", RowOutcome.values()),
            PutTogether.names("training.evaluation.moment.", TestMoment.values()),
            PutTogether.names("training.post.", TraineePost.values()),
            PutTogether.names("training.sex.", Sex.values()),
            PutTogether.names("training.trainee.warning.", TraineeWarning.values()),
            PutTogether.names("training.kind.", ActivityKind.values()),
            PutTogether.names("training.mode.", ActivityMode.values()),
            PutTogether.names("training.paper.", SessionPaperKind.values()),
            PutTogether.names("training.scan.outcome.", ScanOutcome.values()),
            PutTogether.names("training.session-state.", SessionState.values()),
            PutTogether.names("training.state.", ActivityState.values()),
            PutTogether.names("training.step.", ActivityVerb.values()),
            PutTogether.names("training.verb.", Stream.concat(MoveActivity.STEPS.stream(), ValidateActivity.STEPS.stream())
                    .toArray(ActivityVerb[]::new)));

    private TrainingTexts() {
    }
}
