package cl.vertiente.evidence;

import cl.vertiente.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person brought a document, under a name. Only who brought a document may attach it to something. */
@Entity
@Table(name = "document_upload")
public class DocumentUpload {

    @Id
    private UUID id;

    private String sha256;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected DocumentUpload() {
    }

    DocumentUpload(String sha256, UUID personId, String fileName, Instant uploadedAt) {
        this.id = Ids.next();
        this.sha256 = sha256;
        this.personId = personId;
        this.fileName = fileName;
        this.uploadedAt = uploadedAt;
    }
}
