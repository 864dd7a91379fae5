// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace linxuan {

// What the child process does: takes limits on itself, reads the table that is open as standard
// input and writes its rows to standard output as in rowstream.h. Arguments: "--workbook" if the
// file is named as one, "--sheet" and a name. Returns the exit status.
int serveTable(int argc, char *argv[]);

} // namespace linxuan
