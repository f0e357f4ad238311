"""What a text has to change from one edition of the vendor's page to another."""
