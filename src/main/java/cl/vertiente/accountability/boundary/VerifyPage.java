package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public page that says of a code whether its report is in force, and of a file whether it is that report. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

    @Inject
    private Verification verification;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    @Inject
    @ConfigProperty(name = "vertiente.evidence.max-bytes", defaultValue = "20971520")
    private long largest;

    private String typed;
    private Verification.Answer answer;

    @PostConstruct
    void read() {
        typed = VerificationDoor.codeIn(request);
        if (typed != null && !typed.isBlank()) {
            answer = verification.of(typed, (String) request.getAttribute(VerificationDoor.KEY));
        }
    }

    /** Null before a code was asked for. */
    public Verification.Answer getAnswer() {
        return answer;
    }

    /** What was typed, as the code is printed when it can be one. */
    public String getTyped() {
        return VerificationCode.read(typed).map(VerificationCode::toString).orElse(typed);
    }

    /** Why an unknown code is unknown: it cannot be one, or there is no such report. */
    public boolean isReadable() {
        return VerificationCode.read(typed).isPresent();
    }

    public boolean isKnown() {
        return answer != null && answer.code() != null;
    }

    public String getTone() {
        return switch (answer.status()) {
            case "VALID" -> "good";
            case "SUPERSEDED" -> "warn";
            default -> "bad";
        };
    }

    /** What the comparison of a file that was sent says, SAME, OTHER, NONE or TOO_LARGE; null when none was sent. */
    public String getComparison() {
        if (!(request.getAttribute(VerificationDoor.FILE) instanceof ArrivingFile file)) {
            return null;
        }
        if (file.tooLarge()) {
            return "TOO_LARGE";
        }
        if (file.sha256() == null) {
            return "NONE";
        }
        return file.sha256().equals(answer.sha256()) ? "SAME" : "OTHER";
    }

    public String getComparisonTone() {
        return switch (getComparison()) {
            case "SAME" -> "same";
            case "OTHER" -> "other";
            default -> "neither";
        };
    }

    public long getLargest() {
        return largest;
    }

    public String getHint() {
        return messages.get("accountability.verify.file.hint", largest / (1024 * 1024));
    }

    public String getTooLarge() {
        return messages.get("accountability.verify.compare.TOO_LARGE", largest / (1024 * 1024));
    }
}
