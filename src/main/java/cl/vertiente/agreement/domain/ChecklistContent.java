package cl.vertiente.agreement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * What somebody saw of an item.
 *
 * @param validUntil last day on which it holds; null when it does not expire
 * @param evidenceSha256 the document that shows it
 * @param notRequiredReason why this agreement does not need it; null when it does
 * @param facts what the item needs beside the document; {@link Facts#NONE} when nothing
 */
public record ChecklistContent(LocalDate seenOn, LocalDate validUntil, String evidenceSha256, String notRequiredReason,
        Facts facts) {

    /**
     * What some items say beside their document.
     *
     * @param constitutedOn since when the executor exists; null when it was not said
     * @param selection how it was chosen; null when it was not said
     * @param selectionGrounds the grounded resolution of a direct award; null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Facts(LocalDate constitutedOn, Selection selection, String selectionGrounds) {

        public static final Facts NONE = new Facts(null, null, null);
    }

    public ChecklistContent(LocalDate seenOn, LocalDate validUntil, String evidenceSha256, String notRequiredReason) {
        this(seenOn, validUntil, evidenceSha256, notRequiredReason, Facts.NONE);
    }
}
