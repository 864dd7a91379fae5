// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"

int main(int argc, char *argv[])
{
    return linxuan::serveCleaning(argc, argv);
}
