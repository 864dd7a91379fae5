// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/servetable.h"

int main(int argc, char *argv[])
{
    return linxuan::serveTable(argc, argv);
}
