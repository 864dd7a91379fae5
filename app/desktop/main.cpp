// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/application.h"

int main(int argc, char *argv[])
{
    linxuan::Application application(argc, argv);
    return application.run();
}
