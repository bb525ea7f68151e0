package cl.vertiente.administration.domain;

/** What is kept about people, each kind with a term of its own. Vouchers and their documents are kept with the accounts they prove. */
public enum RetentionKind {
    SIGN_IN_ATTEMPT, ACCESS_TOKEN, PASSWORD_CODE, JOB, CLOSED_ACCOUNT, BOARD_MEMBERSHIP, COMMITTEE_CONTACT, PHOTO_CAPTION,
    DIAGNOSIS_PERSON, TRAINEE
}
