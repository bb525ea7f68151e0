package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.form.boundary.PublishQuestionnaire.Publication;
import cl.vertiente.diagnosis.form.domain.IndicatorDefinition;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange;
import cl.vertiente.diagnosis.form.domain.QuestionnaireVersion;
import cl.vertiente.diagnosis.form.domain.Section;
import cl.vertiente.evidence.FormFiles;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import cl.vertiente.shared.web.Notices;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version of the diagnosis form to be read by people, all its versions, and the next one to be tried and published. */
@Named("questionnairePage")
@RequestScoped
public class QuestionnairePage {

    private static final String SECTION = "seccion";
    private static final String INDICATORS = "indicadores";
    private static final int COPIES = 2;
    private static final int SHORT_COPIES = 4;
    private static final int LARGEST = 1024 * 1024;

    @Inject
    private ReadQuestionnaires readQuestionnaires;

    @Inject
    private PublishQuestionnaire publishQuestionnaire;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    @Inject
    private Notices notices;

    private Questionnaire questionnaire;
    private List<QuestionnaireVersion> versions;
    private List<QuestionnaireChange> changes;
    private Publication trial;
    private Part file;
    private String definition;
    private String reason;

    @PostConstruct
    void read() {
        var version = address.variable("version");
        questionnaire = readQuestionnaires.one(version == null ? "current" : version);
        versions = readQuestionnaires.all();
        changes = readQuestionnaires.changes(questionnaire);
    }

    public void tryOut() {
        forms.submit(address, () -> {
            trial = publish(true);
            return null;
        });
    }

    public void publish() {
        forms.submit(address, () -> {
            var published = publish(false);
            if (published == null) {
                return null;
            }
            notices.say("diagnosis.form.publish.done", published.version());
            return "/diagnosticos/cuestionario/" + published.version();
        });
    }

    /** @return null when it was refused: each fault is said with its place in the definition */
    private Publication publish(boolean dryRun) {
        var request = request();
        if (request == null) {
            return null;
        }
        try {
            return publishQuestionnaire.publish(request, dryRun);
        } catch (BusinessException refusal) {
            if (refusal.status() == 403) {
                throw refusal;
            }
            refusal.faults().forEach(fault -> {
                var sentence = messages.format(fault.key(), fault.arguments());
                if (fault.pointer().equals("/reason")) {
                    forms.fault("/reason", sentence);
                } else {
                    forms.fault("", messages.get("diagnosis.form.publish.at", fault.pointer(), sentence));
                }
            });
            return null;
        }
    }

    private QuestionnaireRequest request() {
        if (FormFiles.isThere(file)) {
            definition = text();
        }
        if (definition == null || definition.isBlank()) {
            forms.fault("/definition", messages.get("diagnosis.form.publish.missing"));
            return null;
        }
        try {
            var read = Json.mapper().readValue(definition, QuestionnaireRequest.class);
            if (read.key() == null || read.version() == null || read.sections() == null || read.indicators() == null
                    || read.texts() == null) {
                forms.fault("/definition", messages.get("diagnosis.form.publish.parts"));
                return null;
            }
            return new QuestionnaireRequest(read.key(), read.version(), reason == null ? null : reason.strip(), null, null, read.sections(),
                    read.indicators(), read.texts());
        } catch (JsonProcessingException unreadable) {
            var at = unreadable.getLocation();
            forms.fault("/definition", messages.get("diagnosis.form.publish.unreadable", at == null ? 1 : at.getLineNr()));
            return null;
        }
    }

    private String text() {
        if (file.getSize() > LARGEST) {
            forms.fault("/file", messages.get("diagnosis.form.publish.large"));
            return null;
        }
        try (var bytes = file.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /**
     * A question as a line of the page.
     *
     * @param group label of the group whose entries it is asked of; null outside one
     */
    public record Line(String path, String group, Question question) {
        public boolean inner() {
            return group != null;
        }
    }

    /** The section in view, the first one when the address names none. */
    public Section getSection() {
        var asked = address.parameter(SECTION);
        return questionnaire.section(asked == null ? "" : asked).orElse(questionnaire.sections().get(0));
    }

    /** Whether the indicators are in view, in place of a section. */
    public boolean isIndicators() {
        return INDICATORS.equals(address.parameter(SECTION));
    }

    /** The questions of a section, those of a group after it. */
    public List<Line> lines(Section section) {
        return section.questions().stream().flatMap(question -> Stream.concat(Stream.of(new Line(question.id(), null, question)),
                question.questions().stream().map(field -> new Line(question.id() + "." + field.id(), questionnaire.text(question.label()),
                        field)))).toList();
    }

    /** The questions whose answers an indicator is drawn from, in words. */
    public String uses(IndicatorDefinition indicator) {
        var reads = indicator.reads();
        return questionnaire.questions().filter(question -> reads.contains(question.id()))
                .map(question -> questionnaire.text(question.label())).collect(Collectors.joining(", "));
    }

    /** How often an entry of a group stands on the printed form. */
    public int copies(Question group) {
        return Math.min(group.limits().entries(), group.assetKind() == null ? SHORT_COPIES : COPIES);
    }

    public long getCount() {
        return questionnaire.sections().stream().mapToLong(section -> lines(section).size()).sum();
    }

    /** Who publishes a version, and tries one. */
    public boolean isPublisher() {
        return caller.required().isAny(Set.of(Role.COORDINATOR, Role.ADMINISTRATOR));
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public boolean isCurrent() {
        return versions.get(0).version() == questionnaire.version();
    }

    public List<QuestionnaireVersion> getVersions() {
        return versions;
    }

    public List<QuestionnaireChange> getChanges() {
        return changes;
    }

    public Publication getTrial() {
        return trial;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
