package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.evidence.StoreEvidence;
import cl.vertiente.evidence.picture.PageCodes;
import cl.vertiente.evidence.picture.PageCodes.PageCode;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.UnsupportedKind;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.ListCode;
import cl.vertiente.training.activity.domain.ScanOutcome;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.activity.domain.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes in scanned lists: each page finds its session by its QR, and the whole file stands with every session of which it has a page. The
 * same file again changes nothing. What finds none is kept too, for a person to assign.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class BringScannedList {

    private static final Set<MediaKind> KINDS = EnumSet.of(MediaKind.PDF, MediaKind.JPEG, MediaKind.PNG);

    @Inject
    private PageCodes codes;

    @Inject
    private StoreEvidence storeEvidence;

    @Inject
    private AttachSessionDocument attachDocument;

    @Inject
    private Activities activities;

    @Inject
    private ActivityInHand hand;

    @Inject
    private TrainingWords words;

    @Inject
    private AuditTrail audit;

    /**
     * What became of a page.
     *
     * @param sessionId null when it names no session that the caller sees
     * @param activity name of what the session belongs to; null without one
     * @param message the same in words
     */
    public record ScannedPage(int page, ScanOutcome outcome, UUID sessionId, String activity, String message) {
    }

    /** @param sha256 under which the file may be assigned by hand */
    public record Scanned(String sha256, List<ScannedPage> pages) {

        /** Whether a page of it is left to be assigned. */
        public boolean isOpen() {
            return pages.stream().anyMatch(page -> !page.outcome().isPlaced());
        }
    }

    public Scanned bring(DocumentFiles.Received received, String fileName) throws IOException {
        audit.unchanged();
        var kind = StoreEvidence.kindOf(received);
        if (!KINDS.contains(kind)) {
            throw new UnsupportedKind("training.scan.kind", "/file");
        }
        var pages = codes.read(received.path(), kind, text -> ListCode.session(text).isPresent());
        var sha256 = storeEvidence.store(received, fileName).sha256();
        var outcomes = new TreeMap<UUID, ScanOutcome>();
        pages.stream().map(BringScannedList::session).flatMap(Optional::stream).distinct().sorted()
                .forEach(session -> outcomes.put(session, place(session, sha256, numbers(pages, session))));
        return new Scanned(sha256, pages.stream().map(page -> said(page, outcomes)).toList());
    }

    private static Optional<UUID> session(PageCode page) {
        return Optional.ofNullable(page.text()).flatMap(ListCode::session);
    }

    private static String numbers(List<PageCode> pages, UUID session) {
        return pages.stream().filter(page -> session(page).filter(session::equals).isPresent()).map(page -> String.valueOf(page.number()))
                .collect(Collectors.joining(", "));
    }

    private ScanOutcome place(UUID sessionId, String sha256, String pages) {
        var session = hand.seenSession(sessionId).orElse(null);
        if (session == null) {
            return ScanOutcome.UNKNOWN_SESSION;
        }
        if (activities.documentsOf(sessionId).stream().anyMatch(paper -> paper.said().sha256().equals(sha256))) {
            return ScanOutcome.KNOWN;
        }
        var activity = hand.read(session.activityId());
        if (!hand.isKeeper(activity)) {
            return ScanOutcome.OTHERS_KEEP;
        }
        if (activity.state() == ActivityState.VALIDATED) {
            return ScanOutcome.VALIDATED;
        }
        attachDocument.attach(sessionId, Ids.derived(sessionId, "document " + sha256), new AttachSessionDocument.Request(
                SessionPaperKind.ATTENDANCE_LIST, words.scanned(pages), sha256));
        return ScanOutcome.ATTACHED;
    }

    private ScannedPage said(PageCode page, Map<UUID, ScanOutcome> outcomes) {
        var session = session(page).orElse(null);
        var outcome = session != null ? outcomes.get(session) : page.read() ? ScanOutcome.NO_CODE : ScanOutcome.NOT_READ;
        boolean seen = session != null && outcome != ScanOutcome.UNKNOWN_SESSION;
        return new ScannedPage(page.number(), outcome, seen ? session : null, seen ? title(session) : null, words.scan(outcome));
    }

    private String title(UUID session) {
        return hand.seenSession(session).map(TrainingSession::activityId).map(hand::read).orElseThrow().title();
    }
}
