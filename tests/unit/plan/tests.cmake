grondplan_add_test(tst_explain LABEL unit TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_explain.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_parts LABEL unit TIMEOUT 300
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_parts.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/places.cpp
  DEPENDS Grondplan::Core)
grondplan_add_test(tst_plan LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_plan.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_places LABEL unit TIMEOUT 300
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_places.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/places.cpp
  DEPENDS Grondplan::Core)
grondplan_add_test(tst_costs LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_costs.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_licences LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_licences.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_throughput LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_throughput.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_week LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_week.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_shedding LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_shedding.cpp
  DEPENDS Grondplan::Core Grondplan::Packing)
grondplan_add_test(tst_storage LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_storage.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_options LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_options.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_tierchoice LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_tierchoice.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_choice LABEL unit TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_choice.cpp DEPENDS Grondplan::Core)
grondplan_add_test(tst_evening LABEL unit TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_evening.cpp
  DEPENDS Grondplan::Core Grondplan::Packing)
grondplan_add_test(tst_backups LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_backups.cpp DEPENDS Grondplan::Core)
