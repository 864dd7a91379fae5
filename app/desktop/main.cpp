// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/application.h"
#include "core/base/language.h"
#include "core/task/memory.h"

int main(int argc, char *argv[])
{
    linxuan::keepMemoryTogether();
    linxuan::useUtf8Locale();
    linxuan::Application application(argc, argv);
    return application.run();
}
