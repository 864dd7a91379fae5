// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measuring.h"

int main(int argc, char *argv[])
{
    return linxuan::serveMeasuring(argc, argv);
}
