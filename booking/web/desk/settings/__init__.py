"""What office and counsellor decide about e-mails and the calendar feed."""
