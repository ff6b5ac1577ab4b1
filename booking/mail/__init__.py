"""What is sent: letters and the transport that hands them over."""
