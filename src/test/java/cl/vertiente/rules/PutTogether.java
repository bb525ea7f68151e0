package cl.vertiente.rules;

import cl.vertiente.access.Role;
import cl.vertiente.accountability.domain.IssueState;
import cl.vertiente.administration.domain.AccountState;
import cl.vertiente.administration.domain.AuditVerdict;
import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.agreement.boundary.GuaranteeAction;
import cl.vertiente.agreement.domain.AgreementAlert;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementVerb;
import cl.vertiente.agreement.domain.ChecklistState;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.agreement.domain.GuaranteeCurrency;
import cl.vertiente.agreement.domain.GuaranteeKind;
import cl.vertiente.agreement.domain.GuaranteeRequirement;
import cl.vertiente.agreement.domain.GuaranteeState;
import cl.vertiente.agreement.domain.GuaranteeVerb;
import cl.vertiente.agreement.domain.Selection;
import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.committee.domain.BoardValidity;
import cl.vertiente.committee.domain.CertificateState;
import cl.vertiente.committee.domain.ContactChannel;
import cl.vertiente.committee.domain.ContactKind;
import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.MatchReason;
import cl.vertiente.committee.domain.Missing;
import cl.vertiente.committee.domain.ObservationSource;
import cl.vertiente.committee.domain.OperatorKind;
import cl.vertiente.committee.domain.PositionSource;
import cl.vertiente.committee.domain.RegisterColumn;
import cl.vertiente.committee.domain.RegisterFlag;
import cl.vertiente.committee.domain.RegisterProfile;
import cl.vertiente.committee.domain.Segment;
import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.committee.domain.SystemState;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange;
import cl.vertiente.diagnosis.form.domain.TextFormat;
import cl.vertiente.diagnosis.score.boundary.GapParameters;
import cl.vertiente.diagnosis.score.boundary.MoveGap;
import cl.vertiente.diagnosis.score.domain.CriterionOutcome;
import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapEvidence;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.GapVerb;
import cl.vertiente.diagnosis.score.domain.IndexLetter;
import cl.vertiente.diagnosis.score.domain.IndexPart;
import cl.vertiente.diagnosis.score.domain.IndexRunReport;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import cl.vertiente.evidence.photo.PhotoFlag;
import cl.vertiente.evidence.picture.Exif;
import cl.vertiente.job.JobState;
import cl.vertiente.ledger.domain.Blocker;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.Finding;
import cl.vertiente.ledger.domain.InstallmentExecution;
import cl.vertiente.ledger.domain.LoadChoice;
import cl.vertiente.ledger.domain.LoadOutcome;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.RendicionKind;
import cl.vertiente.ledger.domain.RendicionState;
import cl.vertiente.ledger.domain.RendicionVerb;
import cl.vertiente.ledger.domain.RepaymentReason;
import cl.vertiente.ledger.domain.ReviewState;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.AuditKind;
import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceFlag;
import cl.vertiente.shared.web.Route;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys of texts that the code puts together: how each begins, and all its endings. */
final class PutTogether {

    private static final List<String> DOCUMENT_TYPES = documentTypes();
    private static final List<String> REFERENCE_TABLES = List.of("holidays", "uf", "utm", "withholding-rates", "legal-limits",
            "commune-aliases", "outlines", "water-limits");

    /** Keys that the code puts together: how they begin, and every ending that can come. */
    static final Map<String, List<String>> BEGINS = new TreeMap<>(Map.ofEntries(
            names("access.role.", Role.values()),
            names("accountability.evidence.", EvidenceRole.values()),
            Map.entry("accountability.file.", DOCUMENT_TYPES),
            names("accountability.file.role.", EvidenceRole.values()),
            names("accountability.finding.", Finding.values()),
            names("accountability.kind.", RendicionKind.values()),
            Map.entry("accountability.transaction.", names(ReviewState.values(), "CORREGIDA", "ANULADA")),
            Map.entry("accountability.report.", List.of("rendicion-mensual", "rendicion-mensual.what", "rendicion-mensual.where",
                    "ficha-diagnostico", "ficha-diagnostico.what", "ficha-diagnostico.where", "certificado", "certificado.what",
                    "certificado.where", "informe-capacitacion", "informe-capacitacion.what", "informe-capacitacion.where",
                    "cartera", "cartera.what", "cartera.where", "nota-multiplicador", "nota-multiplicador.what",
                    "nota-multiplicador.where", "ficha-iniciativa", "ficha-iniciativa.what", "ficha-iniciativa.where",
                    "acta-recepcion", "acta-recepcion.what", "acta-recepcion.where",
                    "bienes-convenio", "bienes-convenio.what", "bienes-convenio.where",
                    "lista-documentos", "lista-documentos.what", "lista-documentos.where")),
            Map.entry("accountability.cartera.cut.", List.of("state", "source", "amount")),
            Map.entry("accountability.state.", names(IssueState.values(), "UNKNOWN")),
            names("accountability.verb.", RendicionVerb.values()),
            Map.entry("accountability.verify.", names(IssueState.values(), "UNKNOWN").stream()
                    .flatMap(state -> Stream.of(state, state + ".means")).toList()),
            Map.entry("accountability.verify.compare.", List.of("SAME", "OTHER", "NONE", "TOO_LARGE")),
            Map.entry("administration.audit.filter.", List.of("person", "useCase", "type", "record", "kind", "from", "to")),
            Map.entry("administration.field.", fieldWords()),
            names("administration.fault.", AuditVerdict.Fault.values()),
            names("administration.kind.", AuditKind.values()),
            Map.entry("administration.mention.", List.of("payee", "voucher", "document", "rendicion", "report", "participation")),
            names("administration.reference.outcome.", RowOutcome.values()),
            names("administration.reference.scope.", cl.vertiente.territory.Holiday.Reach.values()),
            Map.entry("administration.reference.table.", REFERENCE_TABLES),
            Map.entry("administration.reference.table-how.", REFERENCE_TABLES),
            names("administration.retention.", RetentionKind.values()),
            names("administration.state.", AccountState.values()),
            Map.entry("administration.type.", List.of("Trainee", "AttendanceMark", "AttendanceLoad", "EvaluationForm", "EvaluationSheet",
                    "Enrolment", "AccessToken", "BoardMembership", "Contact", "Document", "Holiday", "IssuedReport", "Job", "Person",
                    "PublishedQuestionnaire", "ReferenceLoad", "ReportBundle", "Photo",
                    "TrainingActivity", "TrainingSession", "SessionDocument", "TrainingTopic", "Certificate",
                    "PersonalAnswers",
                    "Rendicion", "RetentionRule", "Voucher", "VoucherLoad", "WaterSample", "WaterAlert", "LaboratoryLoad", "Diagnosis",
                    "Observation")),
            Map.entry("administration.use-case.", List.of( // any other is shown by its name in the code
                    "AnnulVoucher", "AnonymisePerson", "ApproveRendicion", "AttachEvidence", "BookRendicion",
                    "CancelJob", "CertifyRendicion", "ChangeOwnPassword", "ChooseVoucher", "DeactivatePerson",
                    "FileInSisrec", "GrantRoles", "IssueRendicion", "IssueFicha", "KeepBundle", "MakeResetLink", "ObserveRendicion",
                    "OpenVoucher", "ReactivatePerson", "ReadAuditEntry", "ReadHeld", "ReadPerson", "ReceiveRendicion",
                    "ReconcileBank", "RecordVoucher", "RejectRendicion", "ReturnRendicion", "RevokeToken",
                    "FindPersonalData", "ForgetExpired", "ForgetRecord", "SetRetention",
                    "ReadTrainees", "ReadTraineeData", "ExportTraineeData", "ReadBlockedTrainees", "RectifyTrainee", "BlockTrainee",
                    "ReadDue", "ForgetDue",
                    "SavePerson", "SendRendicion", "SetPasswordByCode", "StoreEvidence", "SubmitRendicion",
                    "UndoMatch", "LoadReference", "PublishQuestionnaire", "WithdrawHoliday",
                    "RecordWaterSample", "VoidWaterSample", "ActOnWaterAlert", "LoadLaboratoryResults",
                    "SaveDiagnosis", "MoveDiagnosis", "ReviewDiagnosis", "ObserveDiagnosis", "ReplyToObservation", "SettleAside",
                    "ApproveCampaign", "RecomputeIndicators",
                    "KeepActivity", "MoveActivity", "ValidateActivity", "KeepSession", "CloseSession", "CancelSession",
                    "AttachSessionDocument", "KeepTopics", "IssueCertificates", "RevokeCertificate",
                    "BringVouchers", "KeepVoucherTrial", "LoadVouchers", "RecordGuarantee", "ChangeGuarantee",
                    "EditWaterSystem", "ImportRegister", "KeepAssets", "KeepBoard", "KeepContactPurposes", "KeepContacts",
                    "MatchOperators", "MergeWaterSystems", "ReadContacts", "RecordAmendment", "RecordBoardCertificate",
                    "RecordChecklistEntry", "SaveAgreementDraft", "SaveDraftPart", "MoveAgreement", "RequestInstallment", "ReportProgress",
                    "SaveParticipation")),
            Map.entry("agreement.", List.of()), // a family of the sums: category or component, below
            Map.entry("agreement.amendment.", List.of("AMOUNT", "TERM", "BUDGET", "PRODUCTS", "INSTALLMENTS")),
            Map.entry("agreement.balance.", List.of("transferred", "rendered", "sent", "approved", "observed", "rejected", "repaid",
                    "toRender", "refundable").stream().flatMap(figure -> Stream.of(figure, figure + ".how")).toList()),
            names("agreement.category.", ExpenseCategory.values()),
            Map.entry("agreement.filter.", List.of("q", "region", "state")),
            names("agreement.component.", Component.values()),
            names("agreement.installment.state.", InstallmentExecution.State.values()),
            names("agreement.product.weights.", Component.values()),
            names("agreement.verb.forbidden.", AgreementVerb.values()),
            Map.entry("agreement.verb.title.", List.of("SIGN", "START", "CLOSE", "RESCIND")),
            Map.entry("agreement.verb.what.", List.of("SIGN", "START", "CLOSE", "RESCIND")),
            names("agreement.state.", AgreementState.values()),
            Map.entry("agreement.tab.", List.of("resumen", "presupuesto", "cuotas", "plan", "antecedentes", "garantias", "participantes",
                    "actos")),
            Map.entry("agreement.checklist.item.", checklistItems()),
            Map.entry("agreement.checklist.missing.", checklistItems()),
            names("agreement.checklist.state.", ChecklistState.values()),
            Map.entry("agreement.checklist.derived.", List.of("GUARANTEE", "NO_OVERDUE_RENDERING")),
            Map.entry("agreement.checklist.register.", List.of("GUARANTEE", "NO_OVERDUE_RENDERING")),
            names("agreement.alert.", AgreementAlert.Kind.values()),
            names("agreement.alert.short.", AgreementAlert.Kind.values()),
            names("agreement.guarantee.amount.", GuaranteeCurrency.values()),
            names("agreement.guarantee.answer.", GuaranteeRequirement.Answer.values()),
            names("agreement.guarantee.currency.", GuaranteeCurrency.values()),
            names("agreement.guarantee.do.", GuaranteeAction.values()),
            names("agreement.guarantee.done.", GuaranteeAction.values()),
            names("agreement.guarantee.forbidden.", GuaranteeVerb.values()),
            names("agreement.guarantee.how.", GuaranteeAction.values()),
            names("agreement.guarantee.kind.", GuaranteeKind.values()),
            names("agreement.guarantee.state.", GuaranteeState.values()),
            Map.entry("agreement.guarantee.step.", names(GuaranteeVerb.values(), "RECORD")),
            names("agreement.selection.", Selection.values()),
            Map.entry("committee.", Stream.<Class<? extends Enum<?>>>of(SystemState.class, SettlementType.class, Segment.class,
                    OperatorKind.class, CoordinateCheck.class, PositionSource.class, RowOutcome.class, RegisterProfile.class,
                    MatchReason.class, BoardPost.class, BoardValidity.class, BoardAttention.class, CertificateState.class,
                    ContactKind.class, ContactChannel.class, AssetCondition.class, Missing.class, ObservationSource.class)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(value -> type.getSimpleName() + "." + value.name()))
                    .toList()),
            Map.entry("committee.atlas.gaps.said.", List.of("CRITICAL", "HIGH", "MEDIUM", "LOW")),
            Map.entry("committee.atlas.right.", List.of("REGISTERED", "IN_PROCESS", "LEASED", "NONE")),
            Map.entry("committee.atlas.water.", List.of("COMPLIES", "OUT", "CRITICAL", "HIGH", "NOTICE")),
            Map.entry("committee.deed.", List.of("ImportRegister", "MatchOperators", "UndoMatch", "EditWaterSystem", "KeepBoard",
                    "MergeWaterSystems", "KeepContacts", "KeepAssets", "RecordBoardCertificate")),
            Map.entry("committee.field.", List.of("positionSource",
                    "dohId", "officialName", "shortName", "communeCut", "operatorId", "mergedInto",
                    "source", "date", "state", "settlementType", "commissioningYear", "connectionCount", "estimatedBeneficiaries",
                    "fundingSource", "segment", "latitude", "longitude", "utmZone", "easting", "northing", "datum", "accuracyMetres",
                    "check", "kmOutside", "name", "kind", "taxId", "registryCode", "provisional", "post", "phone", "electedOn",
                    "validUntil", "endedOn", "sector", "servedCommunes", "seenSettlement", "mergeReason", "absorbed", "ofSystem",
                    "endReason", "renewedBy", "personalityNumber", "personalityFolder", "personalityDate", "communityRegisterNumber",
                    "issuedOn",
                    "boardUntil", "evidenceSha256", "purpose", "contactKind", "relation", "email", "km", "reference", "channel",
                    "consentOn", "consentVersion", "validFrom", "assetKind", "condition", "observedOn", "installedOn", "note",
                    "retiredOn", "retiredReason")),
            Map.entry("committee.tab.", List.of("resumen", "operador", "contactos", "instalaciones", "agua", "competencias",
                    "historial")),
            Map.entry("committee.filter.", List.of("q", "region", "commune", "agreement", "segment", "state", "board")),
            names("committee.import.column.", RegisterColumn.values()),
            names("committee.import.flag.", RegisterFlag.values()),
            names("committee.import.source.", RegisterProfile.values()),
            names("diagnosis.state.", DiagnosisState.values()),
            names("diagnosis.verb.", DiagnosisVerb.values()),
            names("diagnosis.verb.forbidden.", DiagnosisVerb.values()),
            names("diagnosis.done.", DiagnosisVerb.values()),
            names("diagnosis.did.", DiagnosisVerb.values()),
            names("diagnosis.observation.state.", ObservationState.values()),
            names("diagnosis.observation.forbidden.", ObservationState.values()),
            Map.entry("diagnosis.turn.", List.of("DRAFT", "COMPLETE", "IN_REVIEW", "OBSERVED")),
            Map.entry("diagnosis.tab.", List.of("respuestas", "fotos", "ficha", "resultado", "revision", "versiones")),
            names("diagnosis.gap.component.", GapComponent.values()),
            names("diagnosis.gap.dimension.", GapDimension.values()),
            Map.entry("diagnosis.gap.filter.", List.of(GapParameters.NAMES)),
            Map.entry("diagnosis.gap.filter.one.", List.of("agreement", "system", "diagnosis")),
            names("diagnosis.gap.forbidden.", GapVerb.values()),
            names("diagnosis.gap.ref.", GapEvidence.Kind.values()),
            names("diagnosis.gap.severity.", GapSeverity.values()),
            names("diagnosis.gap.state.", GapState.values()),
            names("diagnosis.gap.step.", GapVerb.values()),
            names("diagnosis.gap.verb.", MoveGap.STEPS.toArray(GapVerb[]::new)),
            Map.entry("diagnosis.index.letter.", names(IndexLetter.values(), "NONE")),
            names("diagnosis.index.outcome.", CriterionOutcome.values()),
            names("diagnosis.index.part.", IndexPart.values()),
            names("diagnosis.index.run.cause.", IndexRunReport.Cause.values()),
            Map.entry("diagnosis.index.said.", List.of("YES", "NO", "NOT_EXISTING", "NOT_OBSERVED", "NOT_APPLICABLE", "GOOD", "REGULAR",
                    "BAD", "NOT_OPERATIVE", "COMPLIES", "NOTICE", "HIGH", "CRITICAL", "REGISTERED", "IN_PROCESS", "LEASED", "NONE", "OWNED",
                    "EASEMENT", "LOAN", "DIFFERENTIATED", "FLAT", "NOT_REGISTERED", "NO_TITLE")),
            names("diagnosis.form.aspect.", QuestionnaireChange.Aspect.values()),
            names("diagnosis.form.change.", QuestionnaireChange.Kind.values()),
            names("diagnosis.form.change.of.", QuestionnaireChange.Of.values()),
            Map.entry("diagnosis.form.definition.", List.of("asset-attribute", "asset-kind", "asset-needs", "choices-only", "code",
                    "condition", "expression", "flag", "group-only", "id", "indicator-type", "integer-decimals", "kind-changed", "later",
                    "list", "nested-group", "next", "number", "object", "one-of", "question-missing", "question-or-expression", "range",
                    "range-missing", "reserved", "sentence", "text", "text-missing", "twice", "type-changed", "unit-changed", "unknown",
                    "whole")),
            Map.entry("diagnosis.form.fault.", List.of("both", "choice", "constraint", "date", "datetime", "decimal", "decimals",
                    "entries", "entry-id", "entry-twice", "file", "future", "group", "integer", "length", "missing-kind", "month",
                    "object", "of-record", "phone", "point", "point.accuracy", "point.differ", "point.metres", "point.number",
                    "point.other-zone", "point.outside", "point.sign", "point.source", "point.swapped", "point.zone", "range",
                    "required", "required-file", "required-group", "rut", "text", "unknown", "yes-no")),
            names("diagnosis.form.format.", TextFormat.values()),
            names("diagnosis.form.missing.", MissingKind.values()),
            Map.entry("diagnosis.form.point.", List.of("lat", "lon", "accuracy", "zone", "easting", "northing", "source")),
            Map.entry("diagnosis.form.point.source.", List.of("MAP", "PAPER", "PHONE")),
            names("diagnosis.form.short.", MissingKind.values()),
            names("diagnosis.form.type.", QuestionType.values()),
            Map.entry("diagnosis.form.yes-no.", List.of("false", "true")),
            names("evidence.photo.flag.", PhotoFlag.values()),
            names("evidence.photo.time.", Exif.TimeState.values()),
            Map.entry("job.state.", names(JobState.values(), "stopping")),
            names("ledger.blocker.", Blocker.Code.values()),
            Map.entry("ledger.document.", DOCUMENT_TYPES),
            names("ledger.evidence.", EvidenceRole.values()),
            Map.entry("ledger.load.choice.", names(LoadChoice.values(), "TRIAL")),
            names("ledger.load.column.", ExpenseColumn.values()),
            Map.entry("ledger.load.example.", List.of("PAYEE_NAME", "DESCRIPTION", "PAYMENT_REFERENCE", "DOCUMENT_FILE")),
            Map.entry("ledger.load.explain.", IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList()),
            Map.entry("ledger.load.list.", List.of("suppliers", "documents", "forms", "systems")),
            names("ledger.load.outcome.", LoadOutcome.values()),
            names("ledger.finding.", Finding.values()),
            names("ledger.finding.remedy.", Finding.values()),
            names("ledger.form.", PaymentForm.values()),
            names("ledger.issue.", IssueState.values()),
            Map.entry("ledger.item.", names(ReviewState.values(), "CORREGIDA", "ANULADA")),
            names("ledger.kind.", VoucherKind.values()),
            names("ledger.page.date-hint.", VoucherKind.values()),
            names("ledger.page.date-of.", VoucherKind.values()),
            names("ledger.page.evidence.document.", VoucherKind.values()),
            Map.entry("ledger.page.figure-of.", List.of("transferido", "rendido", "reintegrado")),
            Map.entry("ledger.page.figure.", List.of("received", "operation", "personnel", "investment", "totalRendered", "repaid")),
            Map.entry("ledger.page.lines-hint.", List.of("EXPENSE", "JOURNAL")),
            Map.entry("ledger.page.lines-sum.", List.of("EXPENSE", "JOURNAL")),
            names("ledger.page.new.", VoucherKind.values()),
            Map.entry("ledger.page.way-out.", List.of("BANK_MISSING", "BANK_DIFFERENCE", "PREVIOUS_NOT_SUBMITTED", "VOUCHER")),
            names("ledger.rendicion-kind.", RendicionKind.values()),
            names("ledger.repayment.", RepaymentReason.values()),
            Map.entry("ledger.state.", names(RendicionState.values(), "ALL")),
            Map.entry("ledger.term.", List.of("working", "working.passed", "calendar", "calendar.passed", "sent", "sent.late", "decided",
                    "decided.late")),
            names("ledger.turn.", RendicionState.values()),
            names("ledger.verb.", RendicionVerb.values()),
            Map.entry("overview.about.", Route.all().stream().map(Route::address)
                    .filter(a -> a.matches("/[a-z]+|/administracion/[a-z]+"))
                    .map(a -> a.substring(a.lastIndexOf('/') + 1)).filter(a -> !Set.of("entrar", "error", "clave").contains(a))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), list ->
                            Stream.concat(list.stream(), Stream.of("home")).toList()))),
            names("overview.task.", RendicionState.values()),
            Map.entry("shared.constraint.", constraints()),
            names("shared.reference.column.", ReferenceColumn.values()),
            names("shared.reference.flag.", ReferenceFlag.values()),
            Map.entry("shared.detail.", numbers(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 429, 500)),
            Map.entry("shared.status.", numbers(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500))));

    static {
        BEGINS.putAll(TrainingTexts.BEGINS);
        BEGINS.putAll(PortfolioTexts.BEGINS);
        BEGINS.putAll(ImprovementTexts.BEGINS);
        BEGINS.putAll(DesignTexts.BEGINS);
        BEGINS.putAll(WaterTexts.BEGINS);
    }

    static Map.Entry<String, List<String>> names(String prefix, Enum<?>... values) {
        return Map.entry(prefix, names(values));
    }

    private static List<String> names(Enum<?>[] values, String... more) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Arrays.stream(more)).toList();
    }

    private static List<String> numbers(int... statuses) {
        return IntStream.of(statuses).mapToObj(String::valueOf).toList();
    }

    /** A word for a field of the audit trail is asked while some record has such a field. */
    private static List<String> fieldWords() {
        var prefix = "administration.field.";
        var records = Texts.files(Path.of("src/main/java"), ".java").stream().map(Texts::read).filter(source -> source.contains("record "))
                .collect(Collectors.joining("\n"));
        return ResourceBundle.getBundle("cl.vertiente.administration.messages").keySet().stream().filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(name -> Pattern.compile("[\\w>\\]] " + name + "[,)]").matcher(records).find()).sorted().toList();
    }

    /** So is what the law asks of an agreement. */
    private static List<String> checklistItems() {
        return found("load_checklist_items", "^\\s*\\('([A-Z_0-9]+)'");
    }

    /** The list of document types is data: the rows of its migration. */
    private static List<String> documentTypes() {
        return found("load_document_types", "^\\s*\\('([A-Z_]+)'");
    }

    /** What a person's own input can hit is a unique key; the rest is caught by the generic sentence. */
    private static List<String> constraints() {
        return found("", "CONSTRAINT (\\w+) UNIQUE");
    }

    private static List<String> found(String file, String pattern) {
        var shape = Pattern.compile(pattern, Pattern.MULTILINE);
        return Texts.files(java.nio.file.Path.of("src/main/resources/db/migration"), ".sql").stream()
                .filter(path -> path.toString().contains(file))
                .flatMap(path -> shape.matcher(Texts.read(path)).results().map(match -> match.group(1))).toList();
    }

    /** All keys that the code puts together. */
    static Set<String> keys() {
        return BEGINS.entrySet().stream().flatMap(e -> e.getValue().stream().map(ending -> e.getKey() + ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private PutTogether() {
    }
}
