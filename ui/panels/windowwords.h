#pragma once

#include "ui/document/windowwords.h"
