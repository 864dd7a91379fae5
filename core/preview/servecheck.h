// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace linxuan {

// What the child process of checkFile does: takes limits on itself, opens the file that is its
// standard input, draws its pages small, and says on standard output how far it is and what it
// found. Arguments: "--from" and the page to go on at, "--no-outline". Returns the exit status.
int serveCheck(int argc, char *argv[]);

} // namespace linxuan
