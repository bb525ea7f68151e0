package cl.vertiente.evidence.photo;

import java.util.UUID;

/** What within its owner a photo shows: the answer to a question, an installation; null where it is not said. */
public record PhotoSubject(String questionId, UUID assetId) {

    public boolean isWhole() {
        return questionId == null && assetId == null;
    }
}
