"""What people see: the citizens' bot, the officers' bot, the announcements and the texts."""
