"""What is sent: e-mails and the transport that hands them over."""
